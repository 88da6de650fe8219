import { builtinRules, configSchema, explainRule, presetConfig, ruleIndex } from '@macrowright/lint';
import { block, code, paragraphs, table } from './markdown.ts';

/** The folder that holds nothing but these pages. */
export const rulePagesFolder = 'docs/rules';

/** Every generated file about lint, by its path from the root of the repository. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    [`${rulePagesFolder}/README.md`, ruleIndex()],
    ...builtinRules.map(({ code: name }): [string, string] => [`${rulePagesFolder}/${name}.md`, explainRule(name)]),
    ['docs/rules/configuration.md', configurationPage()],
    ['packages/lint/lint-config.schema.json', `${JSON.stringify(configSchema(), undefined, 2)}\n`],
  ]);
}

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly items?: { readonly properties?: Readonly<Record<string, Property>> };
}

function configurationPage(): string {
  // the schema is written as plain data; this page reads two levels of it
  const { properties } = configSchema() as { properties: Readonly<Record<string, Property>> };
  const overrides = properties.overrides?.items?.properties ?? {};
  return `${paragraphs([
    '# Configuration of `macrowright lint`',
    'A file named `macrowright.config.ts`, `.js`, `.mjs`, `.json` or `.jsonc` in the folder of a document, or in one above it. The first that is found counts. Its JSON Schema is `packages/lint/lint-config.schema.json`. What is unknown in it is an error that names what was meant.',
    block('json', example),
    table(['key', 'values', 'what it does'], rows(properties)),
    '## `rules`',
    'A rule is set to `off`, `info`, `warning` (or `warn`) or `error`, or to a list of one of these and the options that [its page](README.md) names. A finding that a rule itself rates lower than usual, because a fact is not certain, is not lifted by this. `control-comment` sets what becomes of comments that silence nothing.',
    '## `extends`',
    table(
      ['preset', 'what it sets'],
      [
        ['`recommended`', 'every rule as it is'],
        ['`strict`', 'warnings are errors, remarks are warnings'],
        ['`cloud`', `target ${code(presetConfig('cloud')?.target ?? '')}`],
        ['`datacenter`', `target ${code(presetConfig('datacenter')?.target ?? '')}`],
      ],
    ),
    'Any other name is the path of a file, relative to the one that names it.',
    '## `overrides`',
    table(['key', 'values', 'what it does'], rows(overrides)),
    'The later of two that fit wins. Patterns are those of `.gitignore`, relative to the folder of the file.',
    '## Comments in a document',
    block('xml', comments),
    'Without names a comment silences all rules. A reason stands after a colon, because XML allows no two hyphens in a comment. Confluence may drop comments when a page is saved; overrides by file and by macro do the same from outside.',
    '## Baseline',
    '`macrowright lint --baseline-write` puts all findings of a run into a file (`macrowright-baseline.json`, or the one that `baseline` names). Later runs leave them out. A finding is known by its rule and the text it points at, not by its line; one more of a kind is reported. `--baseline-prune` takes out what is gone.',
  ])}\n`;
}

const example = `{
  "$schema": "./node_modules/@macrowright/lint/lint-config.schema.json",
  "extends": ["recommended"],
  "target": "cloud",
  "rules": {
    "link-text": "off",
    "html-macro": ["warn", { "allow": true }]
  },
  "overrides": [
    { "files": ["templates/"], "rules": { "at-variable-from-text": "off" } },
    { "macros": ["expand"], "rules": { "heading-order": "off" } }
  ]
}`;

const comments = `<!-- macrowright-disable-next-line link-text -->
<!-- macrowright-disable-next-node image-alt: only decoration -->
<!-- macrowright-disable heading-order, empty-heading -->
<!-- macrowright-enable heading-order -->
<!-- macrowright-disable-file -->`;

function rows(properties: Readonly<Record<string, Property>>): string[][] {
  return Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, { type, enum: values, description }]) => [
      code(name),
      values ? values.map(code).join(', ') : (type ?? (name === 'rules' ? 'object' : 'string or list')),
      description ?? (name === 'rules' ? 'severities and options by rule, see below' : 'see below'),
    ]);
}
