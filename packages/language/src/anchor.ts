import type { Range } from '@macrowright/storage';

/** An occurrence of an anchor name on the page. */
export interface Anchor {
  readonly name: string;
  readonly range: Range;
  /** Whether this is the anchor itself; otherwise it is a link to it. */
  readonly defines: boolean;
}

/** The target of an anchor name: the anchor, otherwise the heading with that text. Confluence ignores spaces in headings. */
export function targetOf(
  name: string,
  anchors: readonly Anchor[],
  headings: readonly { readonly name: string; readonly range: Range }[],
): Range | undefined {
  const anchor = anchors.find((one) => one.defines && one.name === name);
  if (anchor) return anchor.range;
  const normalizedName = withoutSpaces(name);
  return headings.find((heading) => withoutSpaces(heading.name) === normalizedName)?.range;
}

/** The names that a link can use: each anchor once, then each heading. */
export function anchorNames(anchors: readonly Anchor[], headings: readonly { readonly name: string }[]): string[] {
  const defined = anchors.filter(({ defines }) => defines).map(({ name }) => name);
  return [...new Set([...defined, ...headings.map(({ name }) => name)])].filter((name) => name !== '');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
