import type { ChildNode, Diagnostic, Range } from '@macrowright/storage';
import { findMarkdown } from './readers/wiki/markdown.ts';
import { normalize } from './readers/wiki/normalize.ts';
import { readWiki } from './readers/wiki/read-wiki.ts';
import { settingsOf, type WikiOptions } from './readers/wiki/wiki-to-storage.ts';
import type { ViewOptions } from './writers/view/options.ts';
import { renderBlocks } from './writers/view/render-blocks.ts';

/** A view made from wiki markup. Ranges are offsets into the wiki text. */
export interface WikiView {
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Draws the view of wiki markup: what `renderView` makes of the storage of `wikiToStorage`, without printing and reading
 * that storage. Each block is drawn when it has been read and is then let go.
 *
 * Views of the caller may ask for the stored page, which does not exist here: with them `canDrawWiki` says no.
 */
export function wikiToView(wiki: string, reading: WikiOptions, options: ViewOptions): WikiView {
  const { text, toSource } = normalize(wiki);
  const aboutView: Diagnostic[] = [];
  let aboutWiki: readonly Diagnostic[] = [];
  const html = renderBlocks(
    (draw) => {
      const { diagnostics } = readWiki(text, settingsOf(reading), draw);
      aboutWiki = [...diagnostics, ...findMarkdown(text)].map((entry) => ({ ...entry, range: toSource(entry.range) }));
    },
    options,
    (code, message, node) => {
      aboutView.push({ code, severity: 'warning', message, range: toSource(rangeAround(node)) });
    },
  );
  return { html, diagnostics: [...aboutWiki.toSorted((a, b) => a.range.start - b.range.start), ...aboutView] };
}

/** Whether all views are built in. */
export function canDrawWiki({ registry, macroViews, elements }: ViewOptions): boolean {
  return !macroViews && !elements && !registry?.definitions.some(({ render }) => render);
}

/** The stretch of wiki text that made a node, or the nearest one around it of which that is known. */
function rangeAround(node: ChildNode | undefined): Range {
  for (let near: ChildNode['parent'] | ChildNode | undefined = node; near; near = near.parent) {
    const { startIndex, endIndex } = near;
    // nodes of wiki markup end where `endIndex` says, not one character later
    if (startIndex !== null && endIndex !== null) return { start: startIndex, end: endIndex };
  }
  return { start: 0, end: 0 };
}
