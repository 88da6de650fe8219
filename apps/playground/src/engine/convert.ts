import { renderView, renderViewNodes, wikiToStorage } from '@macrowright/convert';
import { type Diagnostic, parseStorage, type SourceMap, type StorageDocument } from '@macrowright/storage';
import type { Syntax, ViewBlock } from '../protocol.ts';
import type { Prepared } from './settings.ts';
import { viewBlocks } from './view-blocks.ts';

/** The result of converting one text for all panes, with the maps between them. */
export interface Conversion {
  readonly source: Syntax;
  readonly text: string;
  readonly storage: string;
  readonly document: StorageDocument;
  /** The view as the server would return it, rendered on first use. The blocks additionally contain source positions. */
  readonly html: string | undefined;
  readonly blocks: readonly ViewBlock[] | undefined;
  /** The storage range of each block of the view. */
  readonly blockRanges: readonly ({ readonly start: number; readonly end: number } | undefined)[];
  readonly wikiDiagnostics: readonly Diagnostic[];
  /** The wiki markup, once it has been generated. */
  wiki: string | undefined;
  /** Maps wiki markup to storage format, once there is wiki markup. */
  fromWiki: SourceMap | undefined;
}

/** Converts the edited text to storage format and view. */
export function convert(source: Syntax, text: string, { registry, site, settings }: Prepared): Conversion {
  const converted = source === 'wiki' ? wikiToStorage(text, { registry }) : undefined;
  const storage = converted?.storage ?? text;
  const document = parseStorage(storage);
  const { flavor, opened } = settings;
  const view = document.firstError
    ? undefined
    : renderViewNodes(document, { registry, site, flavor, blockRanges: true });
  const shown = view && viewBlocks(view.nodes, opened?.baseUrl);
  return {
    source,
    text,
    storage,
    document,
    get html() {
      return view && renderView(document, { registry, site, flavor }).html;
    },
    blocks: shown?.blocks,
    blockRanges: shown?.ranges ?? [],
    wikiDiagnostics: converted?.diagnostics ?? [],
    wiki: converted && text,
    fromWiki: converted?.sourceMap,
  };
}
