import { expect, it } from 'vitest';
import { bodyPosition } from './body-position.ts';

const at = (row: number, column: number) => `\n at [row,col {unknown-source}]: [${row},${column}]`;

/** ‸ marks the position in the text that was sent. */
const cases: [name: string, message: string, marked: string, exact: boolean][] = [
  [
    'a later row refers to the text',
    `Error parsing xhtml: Unexpected close tag </b>; expected </i>.${at(2, 3)}`,
    '<p>a</p>\nxx‸</b>',
    true,
  ],
  ['CR LF is one line end', `Error parsing xhtml: x${at(3, 1)}`, 'a\r\nb\r\n‸c', true],
  [
    'row 1, quoted text that occurs once',
    `Error parsing xhtml: Unexpected close tag </code>; expected </span>.${at(1, 383)}`,
    '<p><code><span>x‸</code></p>',
    true,
  ],
  [
    'row 1, quoted text that occurs twice: the nearest',
    `Undeclared general entity "check"${at(1, 365 + 20)}`,
    '&check; and then ‸&check;',
    false,
  ],
  [
    'row 1, an unterminated entity',
    `Unexpected character '='; expected a semi-colon after the reference for entity 'logo'${at(1, 400)}`,
    'see http://x/?a=1‸&logo=2',
    true,
  ],
  ['row 1, nothing quoted', `Something is wrong${at(1, 365 + 6)}`, '<p a ‸b>', false],
  [
    'row 1, a character: the nearest',
    `Unexpected character '>' (code 62) expected '='${at(1, 365 + 6)}`,
    '<p a b‸>',
    false,
  ],
  [
    "the server's root element: the end",
    `Unexpected close tag </xml>; expected </p>.${at(1, 380)}`,
    '<p>never closed‸',
    true,
  ],
  ['a row after the last line', `Unexpected EOF${at(9, 1)}`, 'a\nb‸', false],
  [
    'a long row 1, and a character near the estimate',
    `Unexpected character '>' (code 62) expected '='${at(1, 365 + 403)}`,
    `${'x'.repeat(398)}<b a‸>${'y'.repeat(900)}`,
    false,
  ],
  [
    'a long row 1 of a server without a prefix',
    `Unexpected character '>' (code 62) expected '='${at(1, 505)}`,
    `<p>${'x'.repeat(497)}<b a‸>`,
    false,
  ],
  [
    'a long row 1 of a server without a prefix, with quoted text',
    `Undeclared general entity "check"${at(1, 504)}`,
    `<p>${'&check '.repeat(20)}${'x'.repeat(360)}‸&check;`,
    true,
  ],
  ['a server without a prefix', `x${at(1, 4)}`, 'abc‸d', true],
];

it.each(cases)('%s', (_name, message, marked, exact) => {
  const offset = marked.indexOf('‸');
  const before = marked.slice(0, offset).split(/\r\n|\r|\n/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  expect(bodyPosition(message, marked.replace('‸', ''))).toEqual({ offset, line: before.length, column, exact });
});

it.each(['no position', 'at [row,col]: [x,y]', ''])('finds no position in %j', (message) => {
  expect(bodyPosition(message, 'text')).toBe(undefined);
});
