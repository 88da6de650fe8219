import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { createConfiguredLinter } from '../configured-linter.ts';
import type { LintConfig } from './config.ts';
import { presets } from './presets.ts';
import { configOfFile, mergeConfigs } from './resolve.ts';
import { configProblems, findConfigProblems } from './validate.ts';

const image = '<ac:image><ri:attachment ri:filename="a.png"/></ac:image>';

function check(config: LintConfig, source: string): string[] {
  const linter = createConfiguredLinter(configOfFile(config, ({ files = [] }) => files.includes('this')));
  return linter(parseStorage(source)).map(({ code, severity }) => `${severity} ${code}`);
}

it.each<[string, LintConfig, string, string[]]>([
  ['nothing set', {}, image, ['warning image-alt']],
  ['off', { rules: { 'image-alt': 'off' } }, image, []],
  [
    'a pair',
    { rules: { 'html-macro': ['warn', { allow: true }] }, target: 'datacenter' },
    '<ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[a]]></ac:plain-text-body></ac:structured-macro>',
    [],
  ],
  [
    'an override of this file',
    { overrides: [{ files: ['this'], rules: { 'image-alt': 'error' } }] },
    image,
    ['error image-alt'],
  ],
  [
    'an override of another',
    { overrides: [{ files: ['that'], rules: { 'image-alt': 'error' } }] },
    image,
    ['warning image-alt'],
  ],
  [
    'inside a macro',
    { overrides: [{ macros: ['expand'], rules: { 'image-alt': 'off' } }] },
    `<ac:structured-macro ac:name="expand"><ac:rich-text-body>${image}</ac:rich-text-body></ac:structured-macro>${image}`,
    ['warning image-alt'],
  ],
  [
    'what is rated lower stays lower',
    { rules: { 'invalid-boolean': 'error' } },
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="printable">yes</ac:parameter></ac:structured-macro>',
    ['warning invalid-boolean'],
  ],
  ['strict', presets.strict ?? {}, image, ['error image-alt']],
  [
    'control comments',
    { rules: { 'control-comment': 'error' } },
    '<!-- macrowright-disable-file -->',
    ['error control-comment'],
  ],
])('%s', (_name, config, source, expected) => {
  expect(check(config, source)).toEqual(expected);
});

it('merges: the later wins, a severity alone keeps options, lists are joined', () => {
  const merged = mergeConfigs([
    { target: 'cloud', rules: { 'html-macro': ['warn', { allow: true }], 'image-alt': 'off' }, ignore: ['a'] },
    { rules: { 'html-macro': 'error' }, ignore: ['b'], extends: 'x' },
  ]);
  expect(merged).toMatchObject({
    target: 'cloud',
    rules: { 'html-macro': ['error', { allow: true }], 'image-alt': 'off' },
    ignore: ['a', 'b'],
  });
  expect(merged).not.toHaveProperty('extends');
});

describe('names what is wrong', () => {
  it.each<[unknown, string[]]>([
    [{ rules: { 'image-al': 'off' } }, ['There is no rule "image-al"; did you mean "image-alt"?']],
    [{ rules: { 'image-alt': 'loud' } }, ['Rule "image-alt" must be set to "off", "info", "warning" or "error".']],
    [
      { rules: { 'html-macro': ['off', { alow: true }] } },
      ['Rule "html-macro" has no option "alow"; did you mean "allow"?'],
    ],
    [
      { rules: { 'html-macro': ['off', { allow: 'yes' }] } },
      ['Option "allow" of rule "html-macro" must be true or false.'],
    ],
    [{ ruels: {} }, ['The configuration has no "ruels"; did you mean "rules"?']],
    [{ overrides: [{ file: ['a'] }] }, ['An override has no "file"; did you mean "files"?']],
    [
      { target: 'server', maxWarnings: -1 },
      ['"target" must be "cloud", "datacenter" or "both".', '"maxWarnings" must be a whole number from 0.'],
    ],
    [[], ['A configuration is an object.']],
    [{ constructor: 1 }, ['The configuration has no "constructor".']],
    [{ $schema: 'x', extends: ['strict'], rules: { 'image-alt': ['warn'], 'control-comment': 'off' } }, []],
  ])('%j', (config, problems) => {
    expect(configProblems(config)).toEqual(problems);
  });
});

it.each<[string, unknown, readonly (string | number)[], boolean]>([
  ['a key', { ruls: {} }, ['ruls'], true],
  ['a rule', { rules: { nonesuch: 'off' } }, ['rules', 'nonesuch'], true],
  ['a level', { rules: { 'image-alt': 'loud' } }, ['rules', 'image-alt'], false],
  ['a level with options', { rules: { 'html-macro': ['loud', {}] } }, ['rules', 'html-macro', 0], false],
  ['an option', { rules: { 'html-macro': ['off', { alow: 1 }] } }, ['rules', 'html-macro', 1, 'alow'], true],
  [
    'a value of an option',
    { rules: { 'html-macro': ['off', { allow: 1 }] } },
    ['rules', 'html-macro', 1, 'allow'],
    false,
  ],
  ['an override', { overrides: [{}, { rules: { nonesuch: 'off' } }] }, ['overrides', 1, 'rules', 'nonesuch'], true],
  ['a value', { target: 'moon' }, ['target'], false],
])('says where %s is wrong', (_name, config, path, inName) => {
  expect(findConfigProblems(config)).toEqual([expect.objectContaining({ path, inName })]);
});
