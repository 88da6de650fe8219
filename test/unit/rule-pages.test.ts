import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinRules, configProblems, configSchema, explainRule, presetConfig, presetNames } from '@macrowright/lint';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { rulePages, rulePagesFolder } from '../docs/rule-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = rulePages();

it.each([...pages])('%s is up to date (run "pnpm docs:rules")', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(content);
});

it('has a page for each rule and no others', () => {
  const names = readdirSync(join(root, rulePagesFolder)).sort();
  expect(names).toEqual(['README.md', 'configuration.md', ...builtinRules.map(({ code }) => `${code}.md`)].sort());
});

it('explains a rule completely, and suggests a code for an unknown one', () => {
  const page = explainRule('html-macro');
  for (const part of ['severity: error', 'Security', 'allow', 'HTML Macro page', '<script>'])
    expect(page).toContain(part);
  expect(() => explainRule('html-marco')).toThrow('Unknown rule "html-marco". Did you mean "html-macro"?');
});

it('has a JSON Schema that accepts what the check accepts', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema());
  for (const config of [
    ...presetNames.map((name) => presetConfig(name)),
    {
      $schema: 'x',
      rules: { 'html-macro': ['warn', { allow: true }], 'image-alt': 'off' },
      overrides: [{ files: ['a'], target: 'cloud' }],
    },
    { rules: { 'image-al': 'off' } },
    { rules: { 'image-alt': 'loud' } },
    { rules: { 'html-macro': ['off', { allow: 'yes' }] } },
    { rules: { 'missing-page': ['error', { pages: 'Home' }] } },
    { ruels: {} },
    { rules: { 'image-alt': ['warn'] } },
    { rules: { 'image-alt': ['warn', { allow: true }] } },
    { extensions: ['html'] },
    { target: 'server' },
    { maxWarnings: -1 },
    { overrides: [{ file: ['a'] }] },
  ]) {
    expect([config, validate(config)]).toEqual([config, configProblems(config).length === 0]);
  }
});
