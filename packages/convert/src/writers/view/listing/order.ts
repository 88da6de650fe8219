import type { SitePage } from '../../../site/site.ts';

/** The type of a page, `page` where none is told. */
export function typeOf(page: Partial<SitePage>): 'page' | 'blogpost' {
  return page.type ?? 'page';
}

/** When a page was made, as far as it is known. */
export function createdOf({ createdDate, postingDay, lastModified }: Partial<SitePage>): string {
  return createdDate ?? postingDay?.replaceAll('/', '-') ?? lastModified ?? '';
}

/** When a page was changed, as far as it is known. */
export function modifiedOf(page: Partial<SitePage>): string {
  return page.lastModified ?? createdOf(page);
}

/** Who changed a page last, as far as it is known. */
export function modifierOf({ lastModifiedBy, createdBy }: Partial<SitePage>): string | undefined {
  return lastModifiedBy ?? createdBy;
}

/** Sorted copies: titles from A, dates from the newest. Equal ones keep their order. */
export function sortPages(pages: readonly SitePage[], by: string | undefined, reverse = false): SitePage[] {
  const sorted = [...pages];
  const direction = reverse ? -1 : 1;
  const compare = comparison(by);
  if (compare) sorted.sort((a, b) => direction * compare(a, b));
  else if (reverse) sorted.reverse();
  return sorted;
}

function comparison(by: string | undefined): ((a: SitePage, b: SitePage) => number) | undefined {
  switch (by?.toLowerCase()) {
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

/** Like people sort: letters before their case, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Like `compareTexts`, with numbers in the text by their value. */
export function compareNumbered(a: string, b: string): number {
  const [left, right] = [a, b].map((value) => value.toLowerCase().match(/\d+|\D+/g) ?? []);
  for (const [index, piece = ''] of (left ?? []).entries()) {
    const other = right?.[index];
    if (other === undefined) return 1;
    const numbers = /^\d/.test(piece) && /^\d/.test(other) ? Number(piece) - Number(other) : 0;
    if (numbers !== 0) return numbers;
    if (piece !== other && !(/^\d/.test(piece) && /^\d/.test(other))) return piece < other ? -1 : 1;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
