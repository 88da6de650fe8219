import { createLanguageService, type LanguageService } from '@macroscope/language';
import { builtinRules } from '@macroscope/lint';
import { formatStorage } from '@macroscope/storage';
import type {
  EngineAnswer,
  EngineRequest,
  EngineRest,
  EngineSettings,
  QuestionKind,
  Questions,
  ViewPatch,
} from '../protocol.ts';
import { type Conversion, complete, convert } from './convert.ts';
import { copyAs } from './copy-as.ts';
import { gallery } from './gallery.ts';
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
  complete(): EngineRest | undefined;
  reply<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']): Reply<K>;
}

/** Makes an engine with the standard settings. */
export function createEngine(): Engine {
  let prepared: Prepared = prepareStandard();
  let language: LanguageService = languageOf(prepared);
  let last: Conversion | undefined;
  let lastId = 0;
  /** The newest conversion that gave a view: it is what the frame shows. */
  let shown: Conversion | undefined;

  const replies: { [K in QuestionKind]: (ask: Questions[K]['ask']) => Reply<K> } = {
    complete: ({ text, offset, syntax }) => language.complete(text, offset, syntax),
    hover: ({ text, offset, syntax }) => language.hover(text, offset, syntax),
    fixes: ({ text, range, syntax }) =>
      language.fixes(text, range, syntax).map(({ diagnostic, fix }) => ({ ...fix, code: diagnostic.code })),
    fixAll: ({ text, syntax }) => language.fixAll(text, syntax),
    format: ({ text }) => formatStorage(text),
    locate: (place) => (shown ? locate(shown, place) : {}),
    tree: () => (last ? treeRows(last.document) : []),
    query: () => [],
    html: () => shown?.html,
    rules: () => builtinRules.map(({ code, summary, severity }) => ({ code, summary, severity })),
    gallery: () => gallery(),
    copy: ({ form }) => last && copyAs(form, last),
  };

  return {
    async configure(settings) {
      prepared = await prepare(settings);
      language = languageOf(prepared);
    },
    convert({ id, source, text }) {
      last = convert(source, text, prepared);
      lastId = id;
      const view = last.blocks && patch(shown, last);
      if (last.blocks) shown = last;
      return { id, source, storage: last.storage, view, trouble: prepared.trouble };
    },
    complete: () => last && complete(lastId, last, prepared),
    reply: (kind, ask) => replies[kind](ask),
  };
}

function languageOf({ registry, linter }: Prepared): LanguageService {
  return createLanguageService({
    registry,
    lint: linter,
  });
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
