/** Spellings of emoticons and the names that storage gives them. */
export const emoticons: ReadonlyMap<string, string> = new Map([
  ...[':)', ':-)'].map((spelling) => [spelling, 'smile'] as const),
  ...[':(', ':-('].map((spelling) => [spelling, 'sad'] as const),
  ...[':P', ':-P', ':p', ':-p'].map((spelling) => [spelling, 'cheeky'] as const),
  ...[':D', ':-D'].map((spelling) => [spelling, 'laugh'] as const),
  ...[';)', ';-)'].map((spelling) => [spelling, 'wink'] as const),
  ['(y)', 'thumbs-up'],
  ['(n)', 'thumbs-down'],
  ['(i)', 'information'],
  ['(/)', 'tick'],
  ['(x)', 'cross'],
  ['(!)', 'warning'],
  ['(+)', 'plus'],
  ['(-)', 'minus'],
  ['(?)', 'question'],
  ['(on)', 'light-on'],
  ['(off)', 'light-off'],
  ['(*)', 'yellow-star'],
  ['(*y)', 'yellow-star'],
  ['(*r)', 'red-star'],
  ['(*g)', 'green-star'],
  ['(*b)', 'blue-star'],
  ['<3', 'heart'],
  ['</3', 'broken-heart'],
]);

/** The emoticon that begins at the offset, if any. */
export function emoticonAt(text: string, at: number, end: number): string | undefined {
  for (let length = 5; length >= 2; length--) {
    if (at + length > end) continue;
    const spelling = text.slice(at, at + length);
    if (emoticons.has(spelling)) return spelling;
  }
  return undefined;
}
