import { expect, it } from 'vitest';
import { builtinMacros, createBuiltinRegistry, createRegistry, defineMacro, info, jira, toc } from './index.ts';

it('has every built-in macro under its own name, sorted', () => {
  const registry = createBuiltinRegistry();
  expect(registry.names()).toEqual(builtinMacros.map(({ name }) => name).sort());
  for (const definition of builtinMacros) expect(registry.get(definition.name)).toBe(definition);
});

it('finds a name in any case, but gets only the exact one', () => {
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

it.each([
  ['maxlevel', 'maxLevel'],
  ['zzzzzzzzz', undefined],
])('suggests for the parameter %s', (wrong, right) => {
  const registry = createBuiltinRegistry();
  expect(registry.suggestParameter(toc, wrong)).toBe(right);
  expect(registry.suggestParameter(toc, wrong)).toBe(right);
});

it('suggests the fix of a common mistake before the nearest name', () => {
  expect(createBuiltinRegistry().suggestParameter(jira, 'issue')).toBe('key');
});

it('builds the registry of the built-in macros once', () => {
  expect(createBuiltinRegistry()).toBe(createBuiltinRegistry());
  expect(createBuiltinRegistry([info])).not.toBe(createBuiltinRegistry());
});

it('prefers later definitions and finds aliases', () => {
  const customInfo = defineMacro({
    name: 'info',
    aliases: ['hint'],
    summary: 'A hint.',
    body: 'rich',
    placement: 'block',
    parameters: {},
  });
  const registry = createRegistry([info, customInfo]);
  expect(registry.names()).toEqual(['info']);
  expect(registry.get('hint')).toBe(customInfo);
});
