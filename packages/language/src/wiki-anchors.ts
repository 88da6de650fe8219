import type { Anchor } from './anchor.ts';
import type { WikiDocument } from './wiki-document.ts';
import { createPlainCursor } from './wiki-plain.ts';
import { wikiLinkTargets } from './wiki-structure.ts';

/** All occurrences of anchor names on the page: first the anchors, then the links to them. */
export function wikiAnchors({ source, tags }: WikiDocument): readonly Anchor[] {
  const isPlain = createPlainCursor(tags);
  const anchors = tags
    .filter(({ name, nameRange, range }) => name === 'anchor' && nameRange.end + 1 < range.end - 1)
    .map(({ range, nameRange }) => ({ start: nameRange.end + 1, end: range.end - 1, defines: true }));
  const links = wikiLinkTargets(source)
    .filter(({ target, range }) => target.startsWith('#') && target.length > 1 && !isPlain(range.start))
    .map(({ range }) => ({ start: range.start + 1, end: range.end, defines: false }));
  return [...anchors, ...links].map(({ start, end, defines }) => ({
    name: source.slice(start, end),
    range: { start, end },
    defines,
  }));
}
