import type { Range } from '@macrowright/storage';

/** A place that names an anchor of the page. */
export interface Anchor {
  readonly name: string;
  readonly range: Range;
  /** The anchor stands here; otherwise something points to it. */
  readonly defines: boolean;
}

/** What an anchor's name leads to: the anchor, else the heading with that text. Confluence leaves out blanks in headings. */
export function targetOf(
  name: string,
  anchors: readonly Anchor[],
  headings: readonly { readonly name: string; readonly range: Range }[],
): Range | undefined {
  const anchor = anchors.find((one) => one.defines && one.name === name);
  if (anchor) return anchor.range;
  const wanted = withoutBlanks(name);
  return headings.find((heading) => withoutBlanks(heading.name) === wanted)?.range;
}

/** The names that a link may give: each anchor once, then each heading. */
export function anchorNames(anchors: readonly Anchor[], headings: readonly { readonly name: string }[]): string[] {
  const defined = anchors.filter(({ defines }) => defines).map(({ name }) => name);
  return [...new Set([...defined, ...headings.map(({ name }) => name)])].filter((name) => name !== '');
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
