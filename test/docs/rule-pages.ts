import { builtinRules, configSchema, explainRule, presetConfig, ruleIndex } from '@macrowright/lint';
import { block, code, paragraphs, table } from './markdown.ts';

/** The folder of the generated pages. */
export const rulePagesFolder = 'docs/rules';

/** All generated files about lint, by their paths in the repository. */
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
    '`macrowright lint` uses the closest file named `macrowright.config.ts`, `.js`, `.mjs`, `.json` or `.jsonc`: in the folder of the document, or in a folder above it. The JSON Schema is `packages/lint/lint-config.schema.json`. Unknown keys and rules are errors, with a suggestion.',
    block('json', example),
    table(['key', 'values', 'what it does'], rows(properties)),
    '## `rules`',
    'Set a rule to `off`, `info`, `warning` (or `warn`) or `error`, or to an array of one of these and the options that [its page](README.md) lists. Some findings have a lower severity than their rule, because a fact is not certain; the configuration does not raise them. `control-comment` sets the severity of findings about control comments.',
    '## `extends`',
    table(
      ['preset', 'what it sets'],
      [
        ['`recommended`', 'every rule with its default severity'],
        ['`strict`', 'warnings become errors, infos become warnings; includes the rules of plugins'],
        ['`cloud`', `target ${code(presetConfig('cloud')?.target ?? '')}`],
        ['`datacenter`', `target ${code(presetConfig('datacenter')?.target ?? '')}`],
      ],
    ),
    'Any other name is the path of a file, relative to the configuration.',
    '## `overrides`',
    table(['key', 'values', 'what it does'], rows(overrides)),
    'If several overrides apply, later ones win. Patterns are those of `.gitignore`, relative to the folder of the configuration.',
    '## `plugins`',
    "A code configuration can add custom rules: `plugins: [{ name: 'acme', rules: { 'no-secrets': rule } }]` adds the rule `acme/no-secrets`. See [Write a rule](../guides/write-a-rule.md#run-it-in-every-command).",
    '## Comments in a document',
    block('xml', comments),
    'A comment without rule names suppresses all rules. A reason follows a colon, because XML does not allow two hyphens in a comment. Confluence may drop comments when a page is saved; overrides by file or by macro do the same from the configuration.',
    '## Baseline',
    '`macrowright lint --baseline-write` writes all findings of a run to `macrowright-baseline.json`, or to the file that `baseline` names. Later runs do not report them. A finding is matched by its rule and text, not by its line; an additional finding of the same kind is reported. `--baseline-prune` removes entries without findings.',
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
<!-- macrowright-disable-next-node image-alt: decorative -->
<!-- macrowright-disable heading-order, empty-heading -->
<!-- macrowright-enable heading-order -->
<!-- macrowright-disable-file -->`;

function rows(properties: Readonly<Record<string, Property>>): string[][] {
  return Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, { type, enum: values, description }]) => [
      code(name),
      values ? values.map(code).join(', ') : (type ?? (name === 'rules' ? 'object' : 'string or array')),
      description ?? (name === 'rules' ? 'Severities and options by rule; see below.' : 'See below.'),
    ]);
}
