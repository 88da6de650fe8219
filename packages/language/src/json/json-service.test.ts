import { applyEdits } from '@macrowright/storage';
import { jsonValue as anyJson, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonService } from './json-service.ts';
import { readJson } from './json-tree.ts';
import type { JsonSchema } from './schema.ts';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    extends: {
      description: 'What it builds on.',
      anyOf: [{ type: 'string', examples: ['strict'] }, { type: 'array' }],
    },
    rules: { $ref: '#/$defs/rules' },
    overrides: { type: 'array', items: { type: 'object', properties: { rules: { $ref: '#/$defs/rules' } } } },
    deep: { type: 'boolean', description: 'How deep.' },
  },
  $defs: {
    level: { enum: ['off', 'error'] },
    rules: {
      type: 'object',
      properties: {
        plain: { description: 'A rule.', $ref: '#/$defs/level' },
        rich: {
          anyOf: [
            { $ref: '#/$defs/level' },
            {
              type: 'array',
              prefixItems: [{ $ref: '#/$defs/level' }, { type: 'object', properties: { allow: { type: 'boolean' } } }],
            },
          ],
        },
      },
    },
  },
};
const service = createJsonService(schema);

/** The completions at `|`, each as the text that results from it. */
function offers(marked: string): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return service.complete(text, offset).map(({ range, insert, caret }) => {
    const shown = caret === undefined ? insert : `${insert.slice(0, caret)}|${insert.slice(caret)}`;
    return text.slice(0, range.start) + shown + text.slice(range.end);
  });
}

it.each<[string, string, readonly string[]]>([
  [
    'names at the top level',
    '{ "deep": true, "rul|" }',
    ['{ "deep": true, "extends": "|" }', '{ "deep": true, "rules": { | } }', '{ "deep": true, "overrides": [|] }'],
  ],
  [
    'an unquoted word',
    '{ de| }',
    ['{ "extends": "|" }', '{ "rules": { | } }', '{ "overrides": [|] }', '{ "deep": | }'],
  ],
  ['before another name', '{ "rules": { | "plain": "off" } }', ['{ "rules": { "rich": "|", "plain": "off" } }']],
  [
    'a name with its colon',
    '{ "rules": { "pl|": "off" } }',
    ['{ "rules": { "plain": "off" } }', '{ "rules": { "rich": "off" } }'],
  ],
  ['a level', '{ "rules": { "plain": | } }', ['{ "rules": { "plain": "off" } }', '{ "rules": { "plain": "error" } }']],
  ['a level in quotes', '{"rules":{"plain":"o|"}}', ['{"rules":{"plain":"off"}}', '{"rules":{"plain":"error"}}']],
  ['options', '{"rules":{"rich":["off",{"|"}]}}', ['{"rules":{"rich":["off",{"allow": |}]}}']],
  [
    'inside an array',
    '{"overrides":[{"rules":{"plain":|',
    ['{"overrides":[{"rules":{"plain":"off"', '{"overrides":[{"rules":{"plain":"error"'],
  ],
  ['a preset', '{"extends":|}', ['{"extends":"strict"}', '{"extends":[|]}']],
  ['a boolean', '{"deep":|}', ['{"deep":true}', '{"deep":false}']],
  ['an empty text', '|', ['{ | }']],
  ['nothing after the end', '{"deep":true}|', []],
  ['nothing without a schema', '{"nonesuch":{|}}', []],
])('completes %s', (_name, marked, expected) => {
  const found = offers(marked).map((text) => text.replace('{  | }', '{ | }').replace('{ |  }', '{ | }'));
  expect(found).toEqual(expected);
});

it.each<[string, string, string | undefined]>([
  ['a name', '{ "rules": { "pl|ain": "off" } }', 'A rule.'],
  ['a value', '{ "deep": tr|ue }', 'How deep.'],
  ['a name in an override', '{"overrides":[{"rules":{"pl|ain":"off"}}]}', 'A rule.'],
  ['an unknown name', '{ "none|such": 1 }', undefined],
])('explains %s', (_name, marked, expected) => {
  expect(service.hover(marked.replace('|', ''), marked.indexOf('|'))?.markdown).toBe(expected);
});

it('uses the explanation of the caller', () => {
  const other = createJsonService(schema, (path) => path.join(' '));
  expect(other.hover('{ "rules": { "plain": "off" } }', 15)?.markdown).toBe('rules plain');
});

it.each<[string, string, readonly (string | number)[], boolean, string]>([
  ['a value', '{ "rules": { "plain": "off" } }', ['rules', 'plain'], false, '"off"'],
  ['a name', '{ "rules": { "plain": "off" } }', ['rules', 'plain'], true, '"plain"'],
  ['in an array', '{"overrides":[1, [true]]}', ['overrides', 1, 0], false, 'true'],
  ['a missing value', '{ "rules": { } }', ['rules', 'plain'], false, '{ }'],
  ['the root', '{ "rules": { } }', [], false, '{'],
])('finds %s', (_name, text, path, inName, expected) => {
  const { start, end } = service.rangeOf(text, path, inName);
  expect(text.slice(start, end)).toBe(expected);
});

it.each<[string, string, readonly (string | number)[], unknown, string]>([
  ['in an empty text', '', ['rules', 'plain'], 'off', '{\n  "rules": {\n    "plain": "off"\n  }\n}\n'],
  ['in an empty object', '{}', ['deep'], true, '{\n  "deep": true\n}'],
  ['a value', '{ "deep": true /* so */ }', ['deep'], false, '{ "deep": false /* so */ }'],
  ['after the last property', '{\n  "deep": true // so\n}', ['x'], 1, '{\n  "deep": true,\n  "x": 1 // so\n}'],
  ['after a trailing comma', '{\n  "deep": true,\n}', ['x'], 1, '{\n  "deep": true,\n  "x": 1,\n}'],
  [
    'with missing parent objects',
    '{ "rules": {} }',
    ['rules', 'plain'],
    'off',
    '{\n  "rules": {\n    "plain": "off"\n  }\n}',
  ],
  ['removal of the only property', '{ "deep": true }', ['deep'], undefined, '{ }'],
  ['removal of the first property', '{ "deep": true, "x": 1 }', ['deep'], undefined, '{"x": 1 }'],
  ['removal of the last property', '{ "x": 1, "deep": true }', ['deep'], undefined, '{ "x": 1 }'],
  ['removal of a missing property', '{ "x": 1 }', ['deep'], undefined, '{ "x": 1 }'],
  ['an array item', '{ "x": [1, 2] }', ['x', 0], 3, '{ "x": [3, 2] }'],
  ['a missing array item', '{ "x": [1] }', ['x', 1], 3, '{ "x": [1] }'],
  ['nothing: an item of a list', '[1, 2]', [1], undefined, '[1]'],
  ['through no object', '{ "rules": 1 }', ['rules', 'plain'], 'off', '{ "rules": 1 }'],
])('sets %s', (_name, text, path, value, expected) => {
  expect(applyEdits(text, service.set(text, path, value))).toBe(expected);
});

it.each<[string, string, readonly string[]]>([
  ['comments and trailing commas', '{ "a": [1, 2,], /* b */ } // c', []],
  ['a missing comma', '{ "a": 1 "b": 2 }', ['"b": Expected a comma.']],
  ['a missing value', '{ "a": }', ['}: Expected a value.']],
  ['a missing colon', '{ "a" "b": 1 }', ['"b": Expected a colon.']],
  ['a value without quotes', '{ "a": b }', ['b: Unexpected characters; strings need double quotes.']],
  ['a name without quotes', '{ a: 1 }', ['a: Unexpected characters; strings need double quotes.']],
  ['an open string', '{ "a": "b\n}', ['"b: This string has no closing quote.']],
  ['an open bracket', '{ "a": [', [': Expected "]".', ': Expected "}".']],
  ['two values', '1 2', ['2: Expected the end of the file: JSON has a single root value.']],
  ['an empty text', '', [': Expected a value.']],
  ['extra commas', '[,1,,2]', [',: Expected a value.', ',: Expected a value.']],
  ['too many levels', '['.repeat(300), [`${'['.repeat(300)}: Nested too deeply.`]],
])('reports %s', (_name, text, expected) => {
  const { problems } = service.read(text);
  expect(problems.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`)).toEqual(expected);
});

describe('any text', () => {
  it('reads what JSON writes', () => {
    assert(
      property(anyJson(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(service.read(JSON.stringify(value, null, 1))).toEqual({ value: plain, problems: [] });
      }),
    );
  });

  it('never throws', () => {
    assert(
      property(string({ unit: 'binary' }), string(), (text, more) => {
        const written = `{ "rules": { ${text}": [${more}`;
        for (let offset = 0; offset <= written.length; offset += 1) {
          service.complete(written, offset);
          service.hover(written, offset);
        }
        service.set(written, ['rules', 'plain'], 'off');
      }),
    );
  });

  it.each([
    ['brackets', '['.repeat(300_000)],
    ['quotes', '"'.repeat(300_001)],
    ['escapes', `"${'\\"'.repeat(300_000)}`],
    ['a comment', `/*${'*'.repeat(300_000)}`],
    ['comments', '/* * */'.repeat(100_000)],
    ['commas', `[${','.repeat(100_000)}`],
  ])('ends for many %s', (_name, text) => {
    expect(readJson(text).problems.length).toBeGreaterThan(0);
  });
});
