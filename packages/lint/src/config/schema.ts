import { controlCommentCode } from '../control-comments.ts';
import type { Rule, RuleOption } from '../rule.ts';
import { builtinRules } from '../rules/builtin-rules.ts';
import { presets } from './presets.ts';

type Json = Readonly<Record<string, unknown>>;

const levels: Json = { enum: ['off', 'info', 'warn', 'warning', 'error'] };
const texts: Json = { type: 'array', items: { type: 'string', minLength: 1 } };
/** A preset, or the path of a file: the presets are what an editor can offer. */
const preset: Json = { type: 'string', minLength: 1, examples: Object.keys(presets) };
const target: Json = { enum: ['cloud', 'datacenter', 'both'], description: 'Where the documents are meant to live.' };

/** The JSON Schema (draft 2020-12) of a configuration, with every rule and its options. */
export function configSchema(rules: readonly Rule[] = builtinRules): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Macrowright lint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        description: `Presets (${Object.keys(presets).join(', ')}) or other configuration files; the later wins.`,
        anyOf: [preset, { type: 'array', items: preset }],
      },
      target,
      rules: { $ref: '#/$defs/rules' },
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            files: { ...texts, description: 'Patterns as in .gitignore.' },
            macros: { ...texts, description: 'Names of macros inside of which the override holds.' },
            rules: { $ref: '#/$defs/rules' },
            target,
          },
        },
      },
      ignore: { ...texts, description: 'Patterns as in .gitignore: files that are left out.' },
      extensions: {
        type: 'array',
        items: { type: 'string', pattern: '^\\.' },
        description: 'Further endings of files of storage format.',
      },
      macros: {
        type: 'array',
        items: { type: ['string', 'object'], required: ['name', 'summary', 'body'] },
        description: 'Macros beside the built-in ones: files of them, or each as in such a file.',
      },
      baseline: { type: 'string', minLength: 1, description: 'The file of known findings.' },
      failOn: { enum: ['info', 'warning', 'error'], description: 'The least severity that makes a run fail.' },
      maxWarnings: { type: 'integer', minimum: 0, description: 'More warnings than this make a run fail.' },
      requireReasons: { type: 'boolean', description: 'Control comments must give a reason.' },
    },
    $defs: {
      level: levels,
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: {
          ...Object.fromEntries(
            rules.map(({ code, summary, options }) => [code, { description: summary, ...settingSchema(options) }]),
          ),
          [controlCommentCode]: {
            description: 'A control comment silences nothing, or names no rule.',
            $ref: '#/$defs/level',
          },
        },
      },
    },
  };
}

function settingSchema(options: Readonly<Record<string, RuleOption>> | undefined): Json {
  if (!options) return { $ref: '#/$defs/level' };
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, { type, doc, default: usual }]) => [
      name,
      {
        ...(type === 'strings' ? texts : { type }),
        description: doc,
        ...(usual !== undefined && { default: usual }),
      },
    ]),
  );
  const both = [{ $ref: '#/$defs/level' }, { type: 'object', properties, additionalProperties: false }];
  return { anyOf: [{ $ref: '#/$defs/level' }, { type: 'array', prefixItems: both, items: false, minItems: 1 }] };
}
