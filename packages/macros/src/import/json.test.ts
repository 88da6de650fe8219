import { serialize } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { buildMacro, builtinMacros } from '../index.ts';
import { exportJson, importJson } from './index.ts';

const file = (fields: string) => `{ "macros": [{ "name": "box", "summary": "A box.", "body": "none", ${fields} }] }`;

const mistakes: [name: string, source: string, problems: readonly string[]][] = [
  ['an array instead of an object', '[]', ['The file must be an object, not an array.']],
  ['no macros', '{}', ['The file must have "macros".']],
  ['an unknown field', '{ "macros": [], "macro": [] }', ['The file has an unknown field "macro".']],
  [
    'missing fields',
    '{ "macros": [{ "name": "x" }] }',
    ['"macros[0]" must have "summary".', '"macros[0]" must have "body".'],
  ],
  ['a name with a space', '{ "macros": [{ "name": "a b", "summary": "x", "body": "none" }] }', [expect.any(String)]],
  ['a misspelled field', file('"paramters": {}'), ['"macros[0]" has an unknown field "paramters".']],
  [
    'an invalid value',
    file('"placement": "middle"'),
    ['"macros[0].placement" must be one of "block", "inline", "both", not "middle".'],
  ],
  [
    'an invalid type in a parameter',
    file('"parameters": { "tone": { "type": "string", "doc": 1 } }'),
    ['"macros[0].parameters.tone.doc" must be a string, not 1.'],
  ],
  [
    'an invalid default',
    file('"parameters": { "tone": { "type": "string", "doc": "x", "default": [] } }'),
    ['"macros[0].parameters.tone.default" must be a string, or a number, or a boolean, not an array.'],
  ],
  [
    'an invalid release',
    file('"availability": { "dataCenter": "later", "cloud": false }'),
    [
      '"macros[0].availability.dataCenter" must be a boolean, or one of "unknown", "app", or a string that matches ^since \\d, not "later".',
    ],
  ],
  [
    'a number below the minimum',
    file('"nesting": { "maxPerPage": 0 }'),
    ['"macros[0].nesting.maxPerPage" must be at least 1, not 0.'],
  ],
];

it.each(mistakes)('reports %s', (_name, source, problems) => {
  expect(importJson(source)).toEqual({ macros: [], problems });
});

it('leaves out only invalid macros', () => {
  const { macros, problems } = importJson(
    '{ "macros": [{ "name": "a", "summary": "A.", "body": "none" }, { "name": "b", "summary": "B." }] }',
  );
  expect(macros.map(({ name }) => name)).toEqual(['a']);
  expect(problems).toEqual(['"macros[1]" must have "body".']);
});

it('stores a resource type as a resource, or as text if the file says so', () => {
  const { macros } = importJson(
    file(
      '"parameters": { "": { "type": "confluence-content", "doc": "x" }, "space": { "type": "spacekey", "doc": "x", "encoding": "text" } }',
    ),
  );
  const [box] = macros;
  if (!box) throw new Error('The macro was not imported.');
  expect(serialize(buildMacro(box, { value: { title: 'Home' }, space: 'ENG' }))).toBe(
    '<ac:structured-macro ac:name="box"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="Home" /></ac:link></ac:parameter><ac:parameter ac:name="space">ENG</ac:parameter></ac:structured-macro>',
  );
});

it('accepts a parameter with the name of an inherited property', () => {
  const { macros, problems } = importJson(file('"parameters": { "__proto__": { "type": "string", "doc": "x" } }'));
  expect(problems).toEqual([]);
  expect(Object.keys(macros[0]?.parameters ?? {})).toEqual(['__proto__']);
});

it('survives deep nesting', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  expect(importJson(`{ "macros": ${deep} }`).problems).toEqual(['"macros[0]" must be an object, not an array.']);
});

it('imports every exported built-in macro unchanged', () => {
  const { macros, problems } = importJson(exportJson(builtinMacros));
  expect(problems).toEqual([]);
  expect(macros).toHaveLength(builtinMacros.length);
  for (const [index, builtin] of builtinMacros.entries()) {
    const { parameters = {}, ...fields } = macros[index] ?? {};
    expect(fields).toEqual({ ...fields, ...without(builtin) });
    const expected = Object.entries(builtin.parameters).map(([key, facts]) => [key, { encoding: 'text', ...facts }]);
    expect(parameters).toEqual(Object.fromEntries(expected));
  }
});

function without(builtin: (typeof builtinMacros)[number]) {
  const { parameters: _, ...fields } = { ...builtin };
  return fields;
}
