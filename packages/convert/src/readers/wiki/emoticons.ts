/** The spellings of emoticons in wiki markup, and their names in storage format. */
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

/** The spelling of an emoticon, and its name in storage format. */
export interface Emoticon {
  readonly spelling: string;
  readonly name: string;
}

/** By their first two characters, longest first. */
const byStart: ReadonlyMap<number, readonly Emoticon[]> = Map.groupBy(
  [...emoticons].sort(([a], [b]) => b.length - a.length).map(([spelling, name]) => ({ spelling, name })),
  ({ spelling }) => startAt(spelling, 0),
);

function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** The emoticon that starts at the offset, if any. */
export function emoticonAt(text: string, at: number, end: number): Emoticon | undefined {
  if (at + 1 >= end) return undefined;
  return byStart
    .get(startAt(text, at))
    ?.find(({ spelling }) => at + spelling.length <= end && text.startsWith(spelling, at));
}
