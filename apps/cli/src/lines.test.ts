import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const euro = bytes('€');

const cases: [name: string, chunks: (string | Uint8Array)[], lines: string[]][] = [
  ['nothing', [], []],
  ['without a final line feed', ['a\nb'], ['a', 'b']],
  ['a line in several chunks', ['a', 'b\nc', '\n'], ['ab', 'c']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['U+2028 and U+2029 inside a line', ['a\u2028b\u2029c\n'], ['a\u2028b\u2029c']],
  ['a character split between chunks', [euro.slice(0, 1), euro.slice(1), bytes('\n')], ['€']],
];

it.each(cases)('lines: %s', async (_name, chunks, lines) => {
  async function* input() {
    yield* chunks;
  }
  const found: string[] = [];
  for await (const line of linesOf(input())) found.push(line);
  expect(found).toEqual(lines);
});
