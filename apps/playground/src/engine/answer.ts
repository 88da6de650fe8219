import type { LintPlugin } from '@macrowright/lint';
import type {
  EngineAnswer,
  EngineRequest,
  EngineRest,
  EngineSettings,
  QuestionKind,
  Questions,
  ViewPatch,
} from '../protocol.ts';
import { type Conversion, convert } from './convert.ts';
import { locate } from './locate.ts';
import { type Prepared, prepare, prepareStandard } from './settings.ts';
import { treeRows } from './tree.ts';

/** An answer, at once or when something was loaded for it. */
type Reply<K extends QuestionKind> = Questions[K]['answer'] | Promise<Questions[K]['answer']>;

/** Everything the worker can do, with the last conversion kept for questions about it. */
export interface Engine {
  configure(settings: EngineSettings): Promise<void>;
  convert(request: EngineRequest): EngineAnswer;
  /** The rest of the last answer. */
  complete(): Promise<EngineRest | undefined>;
  reply<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']): Reply<K>;
}

/** What an engine is made with: functions, which settings cannot contain. */
export interface EngineOptions {
  /** Lint plugins, as in a code configuration of `macrowright lint`. */
  readonly plugins?: readonly LintPlugin[];
}

/** Makes an engine with the standard settings. */
export function createEngine({ plugins = [] }: EngineOptions = {}): Engine {
  let prepared: Prepared = prepareStandard(plugins);
  let last: Conversion | undefined;
  let lastId = 0;
  /** The newest conversion that gave a view: it is what the frame shows. */
  let shown: Conversion | undefined;

  const language = () => import('./language-answers.ts');
  const service = async () => (await language()).serviceOf(prepared);

  const replies: { [K in QuestionKind]: (ask: Questions[K]['ask']) => Reply<K> } = {
    complete: async ({ text, offset, syntax }) => (await service()).complete(text, offset, syntax),
    hover: async ({ text, offset, syntax }) => (await service()).hover(text, offset, syntax),
    async fixes({ text, range, syntax }) {
      const found = (await service()).fixes(text, range, syntax);
      return found.map(({ diagnostic, fix }) => ({ ...fix, code: diagnostic.code }));
    },
    fixAll: async ({ text, syntax }) => (await language()).fixAll(prepared, text, syntax),
    format: async ({ text }) => (await language()).format(prepared, text),
    locate: (place) => (shown ? locate(shown, place) : {}),
    tree: () => (last ? treeRows(last.document) : []),
    query: async ({ selector }) => (last ? (await import('./query.ts')).queryRanges(selector, last.document) : []),
    html: () => shown?.html,
    diff: async ({ before, after }) => (await import('./differences.ts')).differences(before, after),
    rules: async () => (await language()).ruleSummaries(plugins),
    onlyRule: async ({ code }) => (await language()).onlyRule(code, plugins),
    config: async ({ text }) => (await language()).readConfig(text, plugins),
    configComplete: async ({ text, offset }) => (await language()).configEditorOf(plugins).complete(text, offset),
    configHover: async ({ text, offset }) => (await language()).configEditorOf(plugins).hover(text, offset),
    configSet: async ({ text, code, level }) => (await language()).setRule(text, code, level, plugins),
    gallery: async () => (await import('./gallery.ts')).gallery(),
    copy: async ({ form }) => last && (await import('./copy-as.ts')).copyAs(form, last, prepared.registry),
  };

  return {
    async configure(settings) {
      prepared = await prepare(settings, prepared);
    },
    convert({ id, source, text }) {
      last = convert(source, text, prepared);
      lastId = id;
      const view = last.blocks && patch(shown, last);
      if (last.blocks) shown = last;
      return { id, source, storage: last.storage, view, trouble: prepared.trouble };
    },
    async complete() {
      const { complete } = await import('./rest.ts');
      return last && complete(lastId, last, prepared);
    },
    reply: (kind, ask) => replies[kind](ask),
  };
}

/** Only the blocks between the common start and the common end of what is shown and what should be. */
function patch(before: Conversion | undefined, { blocks: next = [] }: Conversion): ViewPatch {
  const old = before?.blocks ?? [];
  const most = Math.min(old.length, next.length);
  let start = 0;
  while (start < most && old[start]?.key === next[start]?.key) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end]?.key === next[next.length - 1 - end]?.key) end += 1;
  return { whole: !before, start, removed: old.length - start - end, blocks: next.slice(start, next.length - end) };
}
