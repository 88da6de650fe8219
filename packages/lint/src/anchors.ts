import { parameterValue } from '@macrowright/macros';
import type { Element } from 'domhandler';
import { headings } from './elements.ts';
import { previewText } from './preview-text.ts';
import type { Found } from './rule.ts';

/** All headings, in document order. */
export function headingsOf({ elements }: Found): Element[] {
  const all = headings.flatMap((name) => elements.get(name) ?? []);
  return all.sort((a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0));
}

/** The anchors that links on a page can point to. */
export interface Anchors {
  /** The names of anchor macros and the text of headings. */
  readonly names: readonly string[];
  /** Whether a link to this anchor works. */
  has(anchor: string): boolean;
}

/**
 * The anchors of macros and headings.
 *
 * The anchor of a heading is `PageTitle-HeadingText` on Data Center and `Heading-Text` on Cloud, with `.1` for the second heading
 * with the same text. The page title is not known here, so only letters and digits are compared, with or without a prefix.
 * Browsers compare anchors case-sensitively.
 */
export function anchorsOf(found: Found): Anchors {
  const names = new Set(
    found.macros.filter(({ name }) => name === 'anchor').map((macro) => parameterValue(macro, '') ?? ''),
  );
  for (const heading of headingsOf(found)) names.add(previewText(heading).text.trim());
  const folded = new Set([...names].map(fold));
  for (const list of found.elements.values()) {
    for (const { attribs } of list) if (attribs.id) folded.add(fold(attribs.id));
  }
  return {
    names: [...names].filter((name) => name !== ''),
    has(anchor) {
      const decoded = decode(anchor);
      if (names.has(anchor) || names.has(decoded)) return true;
      const first = decoded.replace(/[-.]\d{1,4}$/, ''); // the anchor of the first heading with the same text
      return [decoded, first].some((each) => [each, ...suffixes(each)].some((suffix) => folded.has(fold(suffix))));
    },
  };
}

export function fold(text: string): string {
  return text.slice(0, 1000).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What remains of the string after each of the first hyphens. */
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

/** The form of an anchor name in the fragment of a link: spaces become hyphens. */
export function fragmentOf(name: string): string {
  return name.replace(/\s+/g, '-');
}
