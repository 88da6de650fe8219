import type { MacroDefinition } from '@macrowright/macros';
import * as v from 'valibot';
import { controlCommentCode } from '../control-comments.ts';
import type { Rule, RuleOption } from '../rule.ts';
import { ruleGroups } from '../rule-groups.ts';
import { closedObject } from './closed-object.ts';
import type { LintPlugin } from './plugins.ts';
import { presetNames } from './preset-names.ts';

const severitySchema = oneOf(['info', 'warning', 'error'], '"info", "warning" or "error"');
const targetSchema = v.pipe(
  oneOf(['cloud', 'datacenter', 'both'], '"cloud", "datacenter" or "both"'),
  v.description('Where the documents are published.'),
);
const name = v.pipe(v.string('Expected a string.'), v.nonEmpty('Expected a string that is not empty.'));
const optionSchemas = {
  boolean: v.boolean('Expected true or false.'),
  string: v.string('Expected a string.'),
  strings: v.array(name, 'Expected an array of strings.'),
};
const names = v.pipe(v.array(name, 'Expected an array of strings.'), v.readonly());
const preset = v.pipe(name, v.examples([...presetNames]));

export const levelSchema = oneOf(['off', 'info', 'warn', 'warning', 'error'], '"off", "info", "warning" or "error"');
const noOptions = closedObject({}, (key) => `This rule has no option "${key}"`);
export const plainSetting = settingSchema(noOptions);

const macroSchema = v.custom<MacroDefinition>(
  (macro) => (typeof macro === 'object' || typeof macro === 'function') && typeof Object(macro).name === 'string',
  'Expected a path or a macro definition.', // the definition reader reports problems inside a definition
);

const pluginNamePattern = /^[a-z][a-z\d-]*$/;
const ruleSchema = v.looseObject(
  {
    group: v.picklist(Object.keys(ruleGroups), ({ input }) => invalidValue(input, orList(Object.keys(ruleGroups)))),
    severity: severitySchema,
    summary: v.string('Expected a string.'),
    rationale: v.string('Expected a string.'),
    fixable: oneOf(['safe', 'suggest', 'no'], '"safe", "suggest" or "no"'),
    examples: v.looseObject(
      { bad: v.string('Expected a string.'), good: v.string('Expected a string.') },
      'Expected { bad, good }.',
    ),
    visit: v.looseObject({}, 'Expected an object with visitor functions.'),
  },
  ({ expected }) => (expected === 'Object' ? 'Expected a rule.' : `The rule needs ${expected}.`),
);
const pluginsSchema = v.pipe(
  v.array(
    closedObject({
      name: v.pipe(
        v.string('Expected a string.'),
        v.regex(pluginNamePattern, ({ input }) => invalidValue(input, 'lower-case letters, digits and hyphens')),
      ),
      version: v.optional(name),
      rules: v.record(
        v.pipe(
          v.string(),
          v.regex(pluginNamePattern, ({ input }) => invalidValue(input, 'lower-case letters, digits and hyphens')),
        ),
        ruleSchema,
        'Expected an object with rules by name.',
      ),
    }),
    'Expected an array of plugins: { name, rules }.',
  ),
  v.check(
    (plugins) => new Set(plugins.map(({ name }) => name)).size === plugins.length,
    'Two plugins have the same name.',
  ),
  // the fields of a rule that decide whether it can run are checked above; visitors cannot be checked without calling them
  v.transform((plugins) => plugins as unknown as readonly LintPlugin[]),
);

/** The schema of `rules` for the given rules. */
export function rulesSchema(rules: readonly Rule[]) {
  const entries = Object.fromEntries(
    rules.map(({ code, summary, options }) => [code, describedSetting(settingOf(code, options), summary)]),
  );
  entries[controlCommentCode] = describedSetting(
    plainSetting,
    'A control comment has no effect or names an unknown rule.',
  );
  return v.pipe(
    closedObject(entries, (code) => `Unknown rule "${code}"`),
    v.readonly(),
  );
}

/** The keys of a configuration that JSON can express. */
export function jsonEntries(rules: ReturnType<typeof rulesSchema>) {
  const overrideSchema = v.pipe(
    closedObject({
      files: v.optional(v.pipe(names, v.description('Files the override applies to: patterns as in .gitignore.'))),
      macros: v.optional(v.pipe(names, v.description('Names of macros the override applies inside of.'))),
      rules: v.optional(rules),
      target: v.optional(targetSchema),
    }),
    v.readonly(),
    v.check(
      ({ macros, target }) => macros === undefined || target === undefined,
      'An override with "macros" cannot set "target".',
    ),
  );
  return {
    $schema: v.optional(v.string('Expected a string.')),
    extends: v.optional(
      v.pipe(
        v.union([preset, v.pipe(v.array(preset), v.readonly())], 'Expected a name or an array of names.'),
        v.description(`Presets (${presetNames.join(', ')}) or paths of other configuration files. Later ones win.`),
      ),
    ),
    target: v.optional(targetSchema),
    rules: v.optional(rules),
    overrides: v.optional(
      v.pipe(
        v.array(overrideSchema, 'Expected an array of overrides.'),
        v.readonly(),
        v.description('Settings for some files, or for the content of some macros. Later ones win.'),
      ),
    ),
    ignore: v.optional(v.pipe(names, v.description('Files to leave out: patterns as in .gitignore.'))),
    extensions: v.optional(
      v.pipe(
        v.array(
          v.pipe(name, v.startsWith('.', 'A file extension starts with a dot.')),
          'Expected an array of strings.',
        ),
        v.readonly(),
        v.description('Additional file extensions of storage format, such as ".html".'),
      ),
    ),
    macros: v.optional(
      v.pipe(
        v.array(v.union([name, macroSchema], 'Expected a path or a macro definition.'), 'Expected an array.'),
        v.readonly(),
        v.description('Custom macros: definitions, or paths of files with definitions.'),
      ),
    ),
    baseline: v.optional(v.pipe(name, v.description('Path of the file with known findings.'))),
    failOn: v.optional(v.pipe(severitySchema, v.description('The lowest severity that makes a run fail.'))),
    maxWarnings: v.optional(
      v.pipe(
        v.number('Expected an integer that is not negative.'),
        v.integer('Expected an integer that is not negative.'),
        v.minValue(0, 'Expected an integer that is not negative.'),
        v.description('A run with more warnings fails.'),
      ),
    ),
    requireReasons: v.optional(
      v.pipe(v.boolean('Expected true or false.'), v.description('Control comments must give a reason.')),
    ),
  };
}

/** The schema of a whole configuration, for types, validation and (through `jsonEntries`) JSON Schema. */
export function configSchemaOf(rules: readonly Rule[]) {
  return v.pipe(closedObject({ ...jsonEntries(rulesSchema(rules)), plugins: v.optional(pluginsSchema) }), v.readonly());
}

/** A configuration as users write it. */
export type LintConfig = v.InferOutput<ReturnType<typeof configSchemaOf>>;

/** Rules for some files, or inside some macros. If several apply, the last one wins. */
export type ConfigOverride = NonNullable<LintConfig['overrides']>[number];

/** A severity, or `off`. */
export type Level = v.InferOutput<typeof levelSchema>;

/** The setting of a rule: a severity, or a severity with options. */
export type RuleSetting = v.InferOutput<typeof plainSetting>;

function settingOf(code: string, options: Readonly<Record<string, RuleOption>> | undefined): typeof plainSetting {
  if (!options) return plainSetting;
  const entries = Object.fromEntries(
    Object.entries(options).map(([option, { type, doc, default: usual }]) => [
      option,
      v.optional(
        v.pipe(optionSchemas[type], v.metadata({ description: doc, ...(usual !== undefined && { default: usual }) })),
      ),
    ]),
  );
  return settingSchema(closedObject(entries, (key) => `Rule "${code}" has no option "${key}"`));
}

/** A severity, or an array of a severity and options. */
function settingSchema(options: v.GenericSchema<Readonly<Record<string, unknown>>>) {
  const pair = v.strictTuple([levelSchema, v.optional(options)], settingMessage);
  return v.union([levelSchema, v.pipe(pair, v.readonly())], settingMessage);
}

function describedSetting(setting: typeof plainSetting, description: string) {
  return v.pipe(v.optional(setting), v.description(description)); // this order keeps the reference in the JSON Schema
}

function oneOf<const T extends string>(values: readonly T[], shown: string) {
  return v.picklist(values, ({ input }) => invalidValue(input, shown));
}

function settingMessage({ input }: { readonly input: unknown }): string {
  return invalidValue(input, '"off", "info", "warning" or "error", or an array of one of these and options');
}

function invalidValue(input: unknown, allowed: string): string {
  return `Invalid value ${JSON.stringify(input) ?? String(input)}; use ${allowed}.`;
}

function orList(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}
