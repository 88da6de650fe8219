import { parseStorage } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { parseErrorOf } from './parse-error.ts';

const cases: [name: string, storage: string, message: string | undefined][] = [
  ['well-formed', '<p>a</p>', undefined],
  ['wrong nesting', '<p><b>a</p>', 'Unexpected close tag </p>; expected </b>.|1,8'],
  ['never closed', '<p>\nabc', 'Unexpected close tag </xml>; expected </p>.|2,4'],
  ['a stray end tag', '<p>a</br></p>', 'Unexpected close tag </br>; expected </p>.|1,5'],
  ['a bare ampersand', 'R & D', "Unexpected character ' ' (code 32) (expected a name start character)|1,4"],
  [
    'half a reference',
    '<a href="?a=1&b=2">x</a>',
    "Unexpected character '=' (code 61); expected a semi-colon after the reference for entity 'b'|1,16",
  ],
  ['an unknown entity', '<p>&check;</p>', 'Undeclared general entity "check"|1,4'],
  [
    'the end of a CDATA section',
    'a ]]> b',
    "String ']]>' not allowed in textual content, except as the end marker of CDATA section|1,3",
  ],
];

it.each(cases)('%s', (_name, storage, expected) => {
  const [text, position] = expected?.split('|') ?? [];
  const message = expected && `Error parsing xhtml: ${text}\n at [row,col {unknown-source}]: [${position}]`;
  expect(parseErrorOf(parseStorage(storage))).toBe(message);
});
