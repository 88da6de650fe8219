/** The elements of phrases. A mark that is not among them pairs with nothing. */
const elements: readonly (readonly [mark: string, element: string])[] = [
  ['*', 'strong'],
  ['_', 'em'],
  ['??', 'cite'],
  ['-', 'del'],
  ['+', 'u'],
  ['^', 'sup'],
  ['~', 'sub'],
  ['{{', 'code'],
];
const numbers: ReadonlyMap<string, number> = new Map(elements.map(([mark], number) => [mark, number]));

/** How many marks there are. */
export const markCount: number = elements.length;

/** The number of a mark, -1 for one that makes no phrase. */
export function markNumber(mark: string): number {
  return numbers.get(mark) ?? -1;
}

/** The element that the mark with this number makes. */
export function markElement(number: number): string {
  return elements[number]?.[1] ?? 'span';
}
