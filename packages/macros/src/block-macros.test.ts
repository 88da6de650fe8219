import { expect, it } from 'vitest';
import { blockMacros } from './block-macros.ts';
import { createBuiltinRegistry } from './builtin-registry.ts';

const isBlockMacro = blockMacros(createBuiltinRegistry());
const cases: [name: string, isBlock: boolean | undefined][] = [
  ['panel', true],
  ['status', false],
  ['nosuch', undefined],
];

it.each(cases)('block macro: %s', (name, isBlock) => {
  expect(isBlockMacro({ name })).toBe(isBlock);
});
