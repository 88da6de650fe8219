import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { countOf } from '../listing/parameters.ts';

const paragraphs: readonly string[] = [
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.',
  'Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.',
  'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.',
  'Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.',
];

/** Paragraphs of filler text, three by default. */
export const loremipsum: BuiltinView = (macro, _body, view) => {
  const count = Math.min(countOf(parameterValue(macro, ''), 3), 30);
  if (!view.reserveEntries(count)) return view.tooManyEntries(macro);
  return Array.from({ length: count }, (_, index) => element('p', {}, paragraphs[index % paragraphs.length]));
};
