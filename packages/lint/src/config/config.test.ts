import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { createConfiguredLinter } from '../configured-linter.ts';
import type { RuleContext } from '../rule.ts';
import { configProblems, findConfigProblems } from './config-problems.ts';
import type { LintConfig } from './config-schema.ts';
import { presetConfig } from './presets.ts';
import { configOfFile, mergeConfigs, rulesOf } from './resolve.ts';

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
  ['strict', presetConfig('strict') ?? {}, image, ['error image-alt']],
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

describe('reports what is wrong, with path and suggestion', () => {
  it.each<[unknown, string[]]>([
    [{ rules: { 'image-al': 'off' } }, ['rules.image-al: Unknown rule "image-al". Did you mean "image-alt"?']],
    [
      { rules: { 'image-alt': 'loud' } },
      [
        'rules.image-alt: Invalid value "loud"; use "off", "info", "warning" or "error", or an array of one of these and options.',
      ],
    ],
    [
      { rules: { 'image-alt': ['loud'] } },
      ['rules.image-alt[0]: Invalid value "loud"; use "off", "info", "warning" or "error".'],
    ],
    [
      { rules: { 'html-macro': ['off', { alow: true }] } },
      ['rules.html-macro[1].alow: Rule "html-macro" has no option "alow". Did you mean "allow"?'],
    ],
    [{ rules: { 'html-macro': ['off', { allow: 'yes' }] } }, ['rules.html-macro[1].allow: Expected true or false.']],
    [
      { rules: { 'image-alt': ['off', { allow: true }] } },
      ['rules.image-alt[1].allow: This rule has no option "allow".'],
    ],
    [
      { ruels: {}, ignored: [] },
      ['ruels: Unknown key "ruels". Did you mean "rules"?', 'ignored: Unknown key "ignored". Did you mean "ignore"?'],
    ],
    [{ overrides: [{ file: ['a'] }] }, ['overrides[0].file: Unknown key "file". Did you mean "files"?']],
    [{ overrides: [[]] }, ['overrides[0]: Expected an object.']],
    [
      { overrides: [{ macros: ['toc'], target: 'cloud' }] },
      ['overrides[0]: An override with "macros" cannot set "target".'],
    ],
    [
      { target: 'server', maxWarnings: -1 },
      [
        'target: Invalid value "server"; use "cloud", "datacenter" or "both".',
        'maxWarnings: Expected an integer that is not negative.',
      ],
    ],
    [{ ignore: 'drafts/' }, ['ignore: Expected an array of strings.']],
    [{ extends: [1] }, ['extends[0]: Expected a string.']],
    [{ macros: [1] }, ['macros[0]: Expected a path or a macro definition.']],
    [[], ['Expected an object.']],
    [undefined, ['Expected an object.']],
    [{ $schema: 'x', extends: ['strict'], rules: { 'image-alt': ['warn'], 'control-comment': 'off' } }, []],
  ])('%j', (config, problems) => {
    expect(configProblems(config)).toEqual(problems);
  });
});

describe('plugins', () => {
  const rule = {
    group: 'security',
    severity: 'error',
    summary: 'A page contains a token.',
    rationale: 'Everybody who can read the page can use it.',
    fixable: 'no',
    options: { prefixes: { type: 'strings', doc: 'What tokens start with.' } },
    examples: { bad: '<p>ghp_1</p>', good: '<p>none</p>' },
    visit: {},
  } as const;
  const acme = { name: 'acme', rules: { 'no-secrets': rule } };

  it.each<[string, unknown, string[]]>([
    ['a rule of a plugin', { plugins: [acme], rules: { 'acme/no-secrets': ['error', { prefixes: ['ghp_'] }] } }, []],
    [
      'an unknown rule of a plugin',
      { plugins: [acme], rules: { 'acme/no-secret': 'error' } },
      ['rules.acme/no-secret: Unknown rule "acme/no-secret". Did you mean "acme/no-secrets"?'],
    ],
    [
      'an unknown option',
      { plugins: [acme], rules: { 'acme/no-secrets': ['error', { prefix: [] }] } },
      ['rules.acme/no-secrets[1].prefix: Rule "acme/no-secrets" has no option "prefix". Did you mean "prefixes"?'],
    ],
    ['no array', { plugins: acme }, ['plugins: Expected an array of plugins: { name, rules }.']],
    [
      'a bad name',
      { plugins: [{ ...acme, name: 'Acme Inc' }] },
      ['plugins[0].name: Invalid value "Acme Inc"; use lower-case letters, digits and hyphens.'],
    ],
    [
      'a bad name of a rule',
      { plugins: [{ name: 'acme', rules: { 'no secrets': rule } }] },
      ['plugins[0].rules.no secrets: Invalid value "no secrets"; use lower-case letters, digits and hyphens.'],
    ],
    ['two of one name', { plugins: [acme, acme] }, ['plugins: Two plugins have the same name.']],
    [
      'a rule without visitors',
      { plugins: [{ name: 'acme', rules: { empty: { ...rule, visit: undefined } } }] },
      ['plugins[0].rules.empty.visit: Expected an object with visitor functions.'],
    ],
    [
      'a rule that is a function',
      { plugins: [{ name: 'acme', rules: { empty: () => undefined } }] },
      ['plugins[0].rules.empty: Expected a rule.'],
    ],
    [
      'a rule with a bad severity',
      { plugins: [{ name: 'acme', rules: { loud: { ...rule, severity: 'loud' } } }] },
      ['plugins[0].rules.loud.severity: Invalid value "loud"; use "info", "warning" or "error".'],
    ],
  ])('%s', (_name, config, problems) => {
    expect(configProblems(config)).toEqual(problems);
  });

  it('run, with severities, presets and control comments under their full code', () => {
    const noTables = {
      ...rule,
      visit: {
        elements: {
          table: (_element: unknown, { report }: RuleContext) =>
            report({ message: 'A table.', range: { start: 0, end: 1 } }),
        },
      },
    };
    const config: LintConfig = { plugins: [{ name: 'acme', rules: { 'no-tables': noTables } }] };
    const rules = rulesOf(config);
    const findings = (source: string, added: LintConfig = {}) =>
      createConfiguredLinter(
        configOfFile(mergeConfigs([config, added]), () => false),
        { rules },
      )(parseStorage(source))
        .filter(({ code }) => code.startsWith('acme/') || code === 'control-comment')
        .map(({ code, severity }) => `${severity} ${code}`);
    const table = '<table><tbody><tr><th>Day</th></tr></tbody></table>';
    expect(findings(table)).toEqual(['error acme/no-tables']);
    expect(findings(table, { rules: { 'acme/no-tables': 'info' } })).toEqual(['info acme/no-tables']);
    expect(findings(table, { rules: { 'acme/no-tables': 'off' } })).toEqual([]);
    expect(findings(`<!-- macrowright-disable-file acme/no-tables: migrated -->${table}`)).toEqual([]);
    expect(findings(`<!-- macrowright-disable-file acme/no-table -->${table}`)).toEqual([
      'error acme/no-tables',
      'warning control-comment',
    ]);
    expect(presetConfig('strict', rules)?.rules?.['acme/no-tables']).toBe('error');
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
