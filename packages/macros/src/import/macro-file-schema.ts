import type { Evidence, MacroBodyKind, MacroDistribution, ParameterEncoding, ParameterType } from '../definition.ts';

/** The part of JSON Schema that describes macro files; `problemsOf` understands exactly this. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
}

/** Every member of a union once: a list that lacks one does not compile. */
type All<T extends string, L extends readonly T[]> = [T] extends [L[number]] ? L : never;
const all =
  <T extends string>() =>
  <const L extends readonly T[]>(list: All<T, L>) =>
    list;

const types = all<ParameterType>()([
  'string',
  'int',
  'boolean',
  'enum',
  'username',
  'group',
  'spacekey',
  'confluence-content',
  'attachment',
  'url',
  'date',
  'color',
  'percentage',
  'length',
  'css-length',
  'duration',
  'label',
  'regex',
  'css',
  'cql',
  'jql',
]);
const encodings = all<ParameterEncoding>()([
  'text',
  'ri:page',
  'ac:link/ri:page',
  'ri:blog-post',
  'ri:user',
  'ri:attachment',
  'ri:space',
  'ri:url',
  'ri:shortcut',
  'ri:content-entity',
]);
const bodies = all<MacroBodyKind>()(['none', 'plain', 'rich']);
const evidences = all<Evidence>()(['documented', 'seen', 'inferred']);
const distributions = all<MacroDistribution>()([
  'bundled',
  'bundled-cloud',
  'bundled-cloud-legacy',
  'legacy',
  'app',
  'wiki-only',
]);

const text = (description: string): JsonSchema => ({ type: 'string', description });
const texts = (description: string): JsonSchema => ({ type: 'array', items: { type: 'string' }, description });
const yes = (description: string): JsonSchema => ({ type: 'boolean', description });
const number = (description: string): JsonSchema => ({ type: 'number', description });
const oneOf = (words: readonly string[], description: string): JsonSchema => ({ enum: words, description });

const parameter: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'doc'],
  properties: {
    type: oneOf(types, 'What the text means.'),
    title: text('Label in the dialog.'),
    doc: text('One sentence on what the parameter does.'),
    argument: text('Name of the argument in TypeScript where it is not the name of the parameter.'),
    required: yes('Whether the macro is incomplete without it. Default false.'),
    requiredWhen: text('When it is required, in words.'),
    multiple: yes('Whether it takes a list. Default false.'),
    separator: text('Stands between the values of a list. Default a comma.'),
    default: {
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
      description: 'What holds when the parameter is absent.',
    },
    values: texts('The values that exist: all of them for an enum, well-known ones for other types.'),
    valuesDataCenter: texts('The values on Data Center, where they differ.'),
    valuesCloud: texts('The values on Cloud, where they differ.'),
    valuesCaseSensitive: yes('Whether a value that differs only in case is wrong.'),
    spellings: {
      type: 'object',
      additionalProperties: { type: 'boolean' },
      description: 'Of a boolean: words beside true and false, to what they mean.',
    },
    min: number('The smallest number.'),
    max: number('The greatest number.'),
    encoding: oneOf(encodings, 'The form in storage. Default: the usual one of the type.'),
    acceptedEncodings: { type: 'array', items: { enum: encodings }, description: 'Every form that is right.' },
    aliases: texts('Other names of the parameter; an empty one is the unnamed form.'),
    deprecated: yes('Whether new pages should not use it. Default false.'),
    note: text('A remark.'),
    evidence: oneOf(evidences, 'How well the facts are known.'),
  },
};

const availability: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['dataCenter', 'cloud'],
  description: 'Where the macro exists.',
  properties: {
    dataCenter: {
      anyOf: [{ type: 'boolean' }, { enum: ['unknown', 'app'] }, { type: 'string', pattern: '^since \\d' }],
      description: 'true, false, unknown, app, or since a release.',
    },
    cloud: {
      anyOf: [{ type: 'boolean' }, { enum: ['legacy-editor-only', 'view-only', 'unknown', 'app'] }],
      description: 'true, false, unknown, app, or what is left of it.',
    },
    removedIn: text('The release without it.'),
    replacedBy: text('What to use instead.'),
    cloudNote: text('A remark about Cloud.'),
    evidence: oneOf(evidences, 'How well this is known.'),
  },
};

const nesting: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'What may stand around and inside the macro.',
  properties: {
    requiredParent: texts('Macros of which one must be around it.'),
    allowedChildren: texts('The only macros that its body may hold.'),
    maxPerPage: { type: 'integer', minimum: 1, description: 'How often it may stand on a page.' },
    maxPerPageUnless: text('When more are fine, in words.'),
    containsMacros: yes('false: what looks like a macro in its body is text.'),
    sameMacroNesting: oneOf(['allowed', 'discouraged', 'error', 'legacy-editor-only'], 'The macro inside itself.'),
  },
};

const macro: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'summary', 'body'],
  properties: {
    name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.:-]*$', description: 'The macro key, ac:name.' },
    title: text('Its name for people.'),
    summary: text('One sentence on what the macro shows.'),
    wikiName: text('Its name in wiki markup where that is not the key.'),
    aliases: texts('Other keys of the same macro.'),
    distribution: oneOf(distributions, 'Who brings it.'),
    body: oneOf(bodies, 'plain is text in CDATA, rich is markup.'),
    bodyOptional: yes('Whether the body may be left out. Default false.'),
    bodyNote: text('A remark about the body.'),
    placement: oneOf(['block', 'inline', 'both'], 'Where it stands. Default block.'),
    parameters: {
      type: 'object',
      additionalProperties: { $ref: '#/$defs/parameter' },
      description: 'By name, in the order in which they are written. The empty name is the unnamed parameter.',
    },
    parametersComplete: yes('false: a parameter that is not listed is no mistake. Default true.'),
    commonMistakes: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Wrong names that people write, to the right ones.',
    },
    requiresOneOf: {
      type: 'array',
      items: { type: 'array', items: { type: 'string' } },
      description: 'Of each group one parameter at least must be given.',
    },
    availability,
    needsPageContext: yes('Whether it shows something only on a saved page. Default false.'),
    nesting,
    risks: texts('What can go wrong with it.'),
    notes: texts('Remarks.'),
    evidence: oneOf(evidences, 'How well the facts are known.'),
    source: text('Where the facts come from.'),
  },
};

/** The JSON Schema of a file of own macros, for editors; `importJson` accepts exactly what it does. */
export const macroFileSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Macros for Macrowright',
  description: 'Macros beside the built-in ones: each gets completion, documentation, checks and a builder.',
  type: 'object',
  additionalProperties: false,
  required: ['macros'],
  properties: {
    $schema: text('The place of this schema.'),
    macros: { type: 'array', items: { $ref: '#/$defs/macro' }, description: 'The macros.' },
  },
  $defs: { macro, parameter },
};
