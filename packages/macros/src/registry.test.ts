import { expect, it } from 'vitest';
import { builtinMacros, createBuiltinRegistry, createRegistry, defineMacro, info } from './index.ts';

it('holds every built-in macro, each under its own name', () => {
  const registry = createBuiltinRegistry();
  expect(registry.names()).toHaveLength(138);
  expect(new Set(registry.names()).size).toBe(138);
  for (const definition of builtinMacros) expect(registry.get(definition.name)).toBe(definition);
});

it('finds whatever the case, but gets only the exact one', () => {
  const registry = createBuiltinRegistry();
  expect(registry.get('Info')).toBeUndefined();
  expect(registry.find('Info')).toBe(info);
});

it.each([
  ['page-properties', 'details'],
  ['codeBlock', 'code'],
  ['INFO', 'info'],
  ['pannel', 'panel'],
  ['tco', 'toc'],
  ['zzzzzzzzz', undefined],
])('suggests for %s', (wrong, right) => {
  expect(createBuiltinRegistry().suggest(wrong)).toBe(right);
});

it('lets a later definition win and knows aliases', () => {
  const mine = defineMacro({
    name: 'info',
    aliases: ['hint'],
    summary: 'Mine.',
    body: 'rich',
    placement: 'block',
    parameters: {},
  });
  const registry = createRegistry([info, mine]);
  expect(registry.names()).toEqual(['info']);
  expect(registry.get('hint')).toBe(mine);
});
