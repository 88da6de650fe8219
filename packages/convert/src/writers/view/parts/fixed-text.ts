import { text } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

const texts: ReadonlyMap<string, string> = new Map([
  ['cheese', 'I like cheese!'],
  ['copyright', '\u00a9'],
  ['privacy-mark', 'Private'],
  ['privacy-policy', 'Privacy policy'],
  ['sm', '\u2120'],
  ['tm', '\u2122'],
]);

/** The text that a macro stands for. */
export const fixedText: BuiltinView = ({ name }) => [text(texts.get(name) ?? '')];
