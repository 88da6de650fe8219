/** The elements of phrases, by the number of their mark. */
const elements: readonly string[] = ['strong', 'em', 'cite', 'del', 'u', 'sup', 'sub', 'code'];
/** How many marks there are. */
export const markCount: number = elements.length;

/** The number of a mark, -1 for one that makes no phrase. */
export function markNumber(mark: string): number {
  switch (mark) {
    case '*':
      return 0;
    case '_':
      return 1;
    case '??':
      return 2;
    case '-':
      return 3;
    case '+':
      return 4;
    case '^':
      return 5;
    case '~':
      return 6;
    case '{{':
      return 7;
    default:
      return -1;
  }
}

/** The element that the mark with this number makes. */
export function markElement(number: number): string {
  return elements[number] ?? 'span';
}
