import { createLanguageService, type LanguageService } from '@macroscope/language';
import { builtinRules, lint } from '@macroscope/lint';
import type { EngineAnswer, EngineRequest, EngineSettings, QuestionKind, Questions, ViewPatch } from '../protocol.ts';
import { type Conversion, convert } from './convert.ts';
import { copyAs } from './copy-as.ts';
import { gallery } from './gallery.ts';
import { locate } from './locate.ts';
import { type Prepared, prepare, prepareStandard } from './settings.ts';
import { treeRows } from './tree.ts';

/** Everything the worker can do, with the last conversion kept for questions about it. */
export interface Engine {
  configure(settings: EngineSettings): Promise<void>;
  convert(request: EngineRequest): EngineAnswer;
  reply<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']): Questions[K]['answer'];
}

/** Makes an engine with the standard settings. */
export function createEngine(): Engine {
  let prepared: Prepared = prepareStandard();
  let language: LanguageService = languageOf(prepared);
  let last: Conversion | undefined;
  /** The newest conversion that gave a view: it is what the frame shows. */
  let shown: Conversion | undefined;

  const replies: { [K in QuestionKind]: (ask: Questions[K]['ask']) => Questions[K]['answer'] } = {
    complete: ({ text, offset, syntax }) => language.complete(text, offset, syntax),
    hover: ({ text, offset, syntax }) => language.hover(text, offset, syntax),
    fixes: ({ text, range, syntax }) =>
      language.fixes(text, range, syntax).map(({ diagnostic, fix }) => ({ ...fix, code: diagnostic.code })),
    fixAll: ({ text, syntax }) => language.fixAll(text, syntax),
    format: () => undefined,
    locate: (place) => (shown ? locate(shown, place) : {}),
    tree: () => (last?.document ? treeRows(last.document) : []),
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
      const view = last.blocks && patch(shown, last);
      if (last.blocks) shown = last;
      const { wiki, storage, diagnostics, losses } = last;
      return { id, source, wiki, storage, view, diagnostics, losses, trouble: prepared.trouble };
    },
    reply: (kind, ask) => replies[kind](ask),
  };
}

function languageOf({ registry, settings }: Prepared): LanguageService {
  return createLanguageService({
    registry,
    lint: (document) => lint(document, { registry, severities: settings.rules, target: settings.flavor }),
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
