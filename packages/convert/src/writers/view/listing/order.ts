import type { SitePage } from '../../../site/site.ts';

/** The type of a page; the default is `page`. */
export function typeOf(page: Partial<SitePage>): 'page' | 'blogpost' {
  return page.type ?? 'page';
}

/** The ISO date on which a page was created, or the earliest known one; `''` if none is known. */
export function createdOf({ createdDate, postingDay, lastModified }: Partial<SitePage>): string {
  return createdDate ?? postingDay?.replaceAll('/', '-') ?? lastModified ?? '';
}

/** The ISO date on which a page was last changed; `''` if none is known. */
export function modifiedOf(page: Partial<SitePage>): string {
  return page.lastModified ?? createdOf(page);
}

/** The id of the user who last changed a page. */
export function modifierOf({ lastModifiedBy, createdBy }: Partial<SitePage>): string | undefined {
  return lastModifiedBy ?? createdBy;
}

/** Returns a sorted copy: titles in ascending order, dates in descending order. Equal pages keep their order. */
export function sortPages(pages: readonly SitePage[], key: string | undefined, reverse = false): SitePage[] {
  const sorted = [...pages];
  const direction = reverse ? -1 : 1;
  const compare = comparison(key);
  if (compare) sorted.sort((a, b) => direction * compare(a, b));
  else if (reverse) sorted.reverse();
  return sorted;
}

function comparison(key: string | undefined): ((a: SitePage, b: SitePage) => number) | undefined {
  switch (key?.toLowerCase()) {
    case 'title':
    case 'alphabetic':
      return (a, b) => compareTexts(a.title, b.title);
    case 'natural':
      return (a, b) => compareNumbered(a.title, b.title);
    case 'bitwise':
      return (a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
    case 'creation':
    case 'created':
      return (a, b) => compareTexts(createdOf(b), createdOf(a));
    case 'modified':
    case 'lastmodified':
      return (a, b) => compareTexts(modifiedOf(b), modifiedOf(a));
    default:
      return undefined;
  }
}

/** Compares ignoring case first, regardless of the system locale. */
export function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares like `compareTexts`, but numbers by value. */
function compareNumbered(a: string, b: string): number {
  const [left = [], right = []] = [a, b].map((value) => value.toLowerCase().match(/\d+|\D+/g) ?? []);
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const areNumbers = /^\d/.test(part) && /^\d/.test(other);
    const difference = areNumbers ? Number(part) - Number(other) : 0;
    if (difference !== 0) return difference;
    if (!areNumbers && part !== other) return part < other ? -1 : 1;
  }
  return left.length - right.length;
}
