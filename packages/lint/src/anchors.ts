import { parameterValue } from '@macrowright/macros';
import type { Element } from 'domhandler';
import { headings } from './elements.ts';
import { previewText } from './preview-text.ts';
import type { Found } from './rule.ts';

/** The headings of all levels, in document order. */
export function headingsOf({ elements }: Found): Element[] {
  const all = headings.flatMap((name) => elements.get(name) ?? []);
  return all.sort((a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0));
}

/** The anchors that links on a page can point to. */
export interface Anchors {
  readonly names: ReadonlySet<string>;
  /** The texts of headings, for suggestions. */
  readonly headings: readonly string[];
  /** Whether a link to this anchor works. */
  has(anchor: string): boolean;
}

/**
 * The anchors of macros and headings.
 *
 * The anchor of a heading is `PageTitle-HeadingText` on Data Center and `Heading-Text` on Cloud. The title of the page is not
 * known here, so only letters and digits are compared, with or without a prefix.
 */
export function anchorsOf(found: Found): Anchors {
  const names = new Set(
    found.macros.filter(({ name }) => name === 'anchor').map((macro) => parameterValue(macro, '') ?? ''),
  );
  const texts = headingsOf(found).map((heading) => previewText(heading).text.trim());
  const folded = new Set([...names, ...texts].map(fold));
  for (const list of found.elements.values()) {
    for (const { attribs } of list) if (attribs.id) folded.add(fold(attribs.id));
  }
  return {
    names,
    headings: texts,
    has(anchor) {
      const decoded = decode(anchor);
      if (names.has(anchor) || names.has(decoded) || folded.has(fold(decoded))) return true;
      if (folded.has(fold(decoded.replace(/[-.]\d{1,4}$/, '')))) return true; // the second heading with the same text
      return suffixes(decoded).some((suffix) => folded.has(fold(suffix)));
    },
  };
}

function fold(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The rest of the string after each of the first hyphens. */
function suffixes(anchor: string): string[] {
  return [...anchor.slice(0, 1000).matchAll(/-/g)].slice(0, 20).map(({ index }) => anchor.slice(index + 1));
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch (error) {
    if (error instanceof URIError) return anchor;
    throw error;
  }
}
