import type { LintPlugin } from '@macrowright/lint';
import type {
  EngineAnswer,
  EngineCallKind,
  EngineCalls,
  EngineRequest,
  EngineRest,
  EngineSettings,
  ViewPatch,
} from '../protocol.ts';
import { type Conversion, convert } from './convert.ts';
import { locate } from './locate.ts';
import { type Prepared, prepare, prepareDefaults } from './settings.ts';
import { treeRows } from './tree.ts';

/** An answer, or a promise of it when code must be loaded first. */
type Reply<K extends EngineCallKind> = EngineCalls[K]['answer'] | Promise<EngineCalls[K]['answer']>;

/** Everything the worker can do. Keeps the last conversion for requests about it. */
export interface Engine {
  configure(settings: EngineSettings): Promise<void>;
  convert(request: EngineRequest): EngineAnswer;
  /** The rest of the last answer. */
  complete(): Promise<EngineRest | undefined>;
  reply<K extends EngineCallKind>(kind: K, input: EngineCalls[K]['input']): Reply<K>;
}

/** Options that settings cannot contain because they are functions. */
export interface EngineOptions {
  /** Lint plugins, as in a code configuration of `macrowright lint`. */
  readonly plugins?: readonly LintPlugin[];
}

/** Creates an engine with the default settings. */
export function createEngine({ plugins = [] }: EngineOptions = {}): Engine {
  let prepared: Prepared = prepareDefaults(plugins);
  let last: Conversion | undefined;
  let lastId = 0;
  /** The last conversion with a view, which the frame shows. */
  let shown: Conversion | undefined;

  const language = () => import('./language-answers.ts');
  const service = async () => (await language()).serviceOf(prepared);

  const replies: { [K in EngineCallKind]: (input: EngineCalls[K]['input']) => Reply<K> } = {
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
    copy: async ({ format }) => last && (await import('./copy-as.ts')).copyAs(format, last, prepared.registry),
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
      return { id, source, storage: last.storage, view, settingsProblem: prepared.problem };
    },
    async complete() {
      const { complete } = await import('./rest.ts');
      return last && complete(lastId, last, prepared);
    },
    reply: (kind, input) => replies[kind](input),
  };
}

/** The difference between the shown blocks and the new ones, without their common start and end. */
function patch(before: Conversion | undefined, { blocks: next = [] }: Conversion): ViewPatch {
  const old = before?.blocks ?? [];
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start]?.key === next[start]?.key) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end]?.key === next[next.length - 1 - end]?.key) end += 1;
  return { whole: !before, start, removed: old.length - start - end, blocks: next.slice(start, next.length - end) };
}
