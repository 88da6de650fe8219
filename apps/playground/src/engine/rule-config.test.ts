import { builtinRules, type PluginRule } from '@macrowright/lint';
import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { onlyRule } from './only-rule.ts';
import { linterOf } from './rest.ts';
import { configService, readRuleConfig } from './rule-config.ts';
import { prepare, prepareDefaults } from './settings.ts';

const image = '<p><ac:image><ri:attachment ri:filename="a.png" /></ac:image></p>';

async function codesUnder(
  config: string,
  storage: string,
  flavor: 'cloud' | 'datacenter' = 'cloud',
): Promise<string[]> {
  const prepared = await prepare({ flavor, config }, prepareDefaults());
  expect(prepared.problem).toBe(undefined);
  return linterOf(prepared)(parseStorage(storage)).map(({ code, severity }) => `${severity} ${code}`);
}

describe('the example of a rule', () => {
  it.each(builtinRules.map((rule) => [rule.code, rule] as const))('reports only that rule: %s', async (code, rule) => {
    const found = await codesUnder(onlyRule(code) ?? '', rule.examples.bad);
    expect([...new Set(found.map((each) => each.replace(/^\w+ /, '')))]).toEqual([code]);
  });
});

it.each<[string, string, readonly string[]]>([
  ['an empty configuration', '', ['warning image-alt']],
  ['a comment and an empty object', '/* all */ {}', ['warning image-alt']],
  ['a rule', '{ "rules": { "image-alt": "off" } }', []],
  ['a preset', '{ "extends": "strict" }', ['error image-alt']],
  [
    'a preset and a rule that overrides it',
    '{ "extends": ["strict"], "rules": { "image-alt": "info" } }',
    ['info image-alt'],
  ],
  [
    'an override for files, which has no effect',
    '{ "overrides": [{ "files": ["*"], "rules": { "image-alt": "off" } }] }',
    ['warning image-alt'],
  ],
])('%s', async (_name, config, expected) => {
  expect(await codesUnder(config, image)).toEqual(expected);
});

it('prefers the target of the configuration', async () => {
  const config = await prepare({ flavor: 'cloud', config: '{ "target": "datacenter" }' }, prepareDefaults());
  expect(config.rules).toMatchObject({ namesTarget: true, rules: { target: 'datacenter' } });
});

it('runs the rules of plugins passed to the engine', async () => {
  const everyImage: PluginRule = {
    group: 'security',
    severity: 'error',
    summary: 'An image.',
    rationale: 'Images need a review.',
    fixable: 'no',
    examples: { bad: '<ac:image />', good: '<p>None</p>' },
    visit: {
      elements: {
        'ac:image': (_element, { report }) => report({ message: 'An image.', range: { start: 0, end: 1 } }),
      },
    },
  };
  const defaults = prepareDefaults([{ name: 'acme', rules: { 'every-image': everyImage } }]);
  const rules = { 'image-alt': 'off', 'acme/every-image': 'warning' };
  const prepared = await prepare({ flavor: 'cloud', config: JSON.stringify({ rules }) }, defaults);
  expect(prepared.problem).toBe(undefined);
  const found = linterOf(prepared)(parseStorage(image));
  expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning acme/every-image']);
});

it('keeps the last valid configuration active', async () => {
  const good = await prepare({ flavor: 'cloud', config: '{ "rules": { "image-alt": "off" } }' }, prepareDefaults());
  const bad = await prepare({ flavor: 'cloud', config: '{ "rules": { "imagealt": "off" } }' }, good);
  expect(bad.problem).toBe('Rules: Unknown rule "imagealt". Did you mean "image-alt"?');
  expect(bad.rules).toBe(good.rules);
  expect(linterOf(bad)(parseStorage(image))).toEqual([]);
});

it('reports the range of an invalid entry', async () => {
  const text = '{ "rules": { "imagealt": "off" }, "macros": ["a.json", { "name": "x" }] }';
  const { diagnostics } = await readRuleConfig(text, configService());
  expect(diagnostics.map(({ range }) => text.slice(range.start, range.end))).toEqual(['"imagealt"']);
});
