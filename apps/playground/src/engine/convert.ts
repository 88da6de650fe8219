import { renderView, wikiToStorage } from '@macroscope/convert';
import { lint } from '@macroscope/lint';
import { type Diagnostic, parseStorage, type SourceMap, type StorageDocument } from '@macroscope/storage';
import type { LossNote, Syntax, ViewBlock } from '../protocol.ts';
import type { Prepared } from './settings.ts';
import { viewBlocks } from './view-blocks.ts';

/** Everything the panes show out of one text, with what leads from one pane to another. */
export interface Conversion {
  readonly source: Syntax;
  readonly wiki: string | undefined;
  readonly storage: string | undefined;
  /** The parsed storage; absent when there is none. */
  readonly document: StorageDocument | undefined;
  /** Wiki to storage, when the wiki text is the source. */
  readonly fromWiki: SourceMap | undefined;
  readonly html: string | undefined;
  readonly blocks: readonly ViewBlock[] | undefined;
  /** The storage range of each block of the view. */
  readonly blockRanges: readonly ({ readonly start: number; readonly end: number } | undefined)[];
  readonly diagnostics: Readonly<Record<Syntax, readonly Diagnostic[]>>;
  readonly losses: readonly LossNote[];
}

/** Converts the text that was edited into all others. */
export function convert(source: Syntax, text: string, { registry, site, settings }: Prepared): Conversion {
  const converted = source === 'wiki' ? wikiToStorage(text, { registry }) : undefined;
  const storage = converted?.storage ?? text;
  const document = parseStorage(storage);
  const wellFormed = document.diagnostics.every(({ severity }) => severity !== 'error');
  const view = wellFormed
    ? renderView(document, { registry, site, flavor: settings.flavor, blockRanges: true })
    : undefined;
  const shown = view && viewBlocks(view.nodes);
  return {
    source,
    wiki: source === 'wiki' ? text : undefined,
    storage,
    document,
    fromWiki: converted?.sourceMap,
    html: view?.html,
    blocks: shown?.blocks,
    blockRanges: shown?.ranges ?? [],
    diagnostics: {
      wiki: converted?.diagnostics ?? [],
      storage: lint(document, { registry, severities: settings.rules, target: settings.flavor }),
    },
    losses: [],
  };
}
