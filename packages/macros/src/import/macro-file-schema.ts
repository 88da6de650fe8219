import type { Evidence, MacroBodyKind, MacroDistribution, ParameterEncoding, ParameterType } from '../definition.ts';

/** The subset of JSON Schema that describes macro files and that `problemsOf` supports. */
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

/** Requires all members of a union: a list that omits one does not compile. */
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

const string = (description: string): JsonSchema => ({ type: 'string', description });
const strings = (description: string): JsonSchema => ({ type: 'array', items: { type: 'string' }, description });
const boolean = (description: string): JsonSchema => ({ type: 'boolean', description });
const number = (description: string): JsonSchema => ({ type: 'number', description });
const oneOf = (choices: readonly string[], description: string): JsonSchema => ({ enum: choices, description });

const parameter: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'doc'],
  properties: {
    type: oneOf(types, 'What the text means.'),
    title: string('The label in the dialog of the macro.'),
    doc: string('One sentence that says what the parameter does.'),
    argument: string('The name of the argument in TypeScript if it differs from the name of the parameter.'),
    required: boolean('Whether the parameter is required. Default: false.'),
    requiredWhen: string('Describes when the parameter is required.'),
    multiple: boolean('Whether the parameter accepts a list. Default: false.'),
    separator: string('Separates the values of a list. Default: a comma.'),
    default: {
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
      description: 'The value that applies if the parameter is absent.',
    },
    values: strings('All valid values of an enum, or well-known values of other types.'),
    valuesDataCenter: strings('The values on Data Center if they differ.'),
    valuesCloud: strings('The values on Cloud if they differ.'),
    resourceRequired: boolean(
      'Whether the value must be a resource, because the server fails on text. Default: false.',
    ),
    open: { enum: ['cloud', 'both'], description: 'Where other values are valid too.' },
    valuesCaseSensitive: boolean('Whether a value that differs only in case is invalid.'),
    spellings: {
      type: 'object',
      additionalProperties: { type: 'boolean' },
      description: 'For a boolean: spellings besides true and false, with their values.',
    },
    min: number('The minimum.'),
    max: number('The maximum.'),
    encoding: oneOf(encodings, 'How the value is stored. Default: depends on the type.'),
    acceptedEncodings: {
      type: 'array',
      items: { enum: encodings },
      description: 'All encodings that Confluence reads.',
    },
    aliases: strings('Other names of the parameter. An empty name is the unnamed form.'),
    deprecated: boolean('Whether new pages should avoid the parameter. Default: false.'),
    note: string('A note.'),
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
      description: 'true, false, unknown, app, or "since" and a release.',
    },
    cloud: {
      anyOf: [{ type: 'boolean' }, { enum: ['legacy-editor-only', 'view-only', 'unknown', 'app'] }],
      description: 'true, false, unknown, app, or how much of the macro remains.',
    },
    removedIn: string('The release that removed the macro.'),
    replacedBy: string('What to use instead.'),
    cloudNote: string('A note about Cloud.'),
    evidence: oneOf(evidences, 'How well the availability is known.'),
  },
};

const nesting: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'What the macro can be inside of, and what it can contain.',
  properties: {
    requiredParent: strings('The macro must be inside one of these macros.'),
    allowedChildren: strings('The only macros that the body can contain.'),
    maxPerPage: { type: 'integer', minimum: 1, description: 'The maximum number of these macros on a page.' },
    maxPerPageUnless: string('Describes when more than maxPerPage are valid.'),
    containsMacros: boolean('false if markup that looks like a macro is text in the body.'),
    sameMacroNesting: oneOf(
      ['allowed', 'discouraged', 'error', 'legacy-editor-only'],
      'Whether the macro can contain itself.',
    ),
  },
};

const macro: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'summary', 'body'],
  properties: {
    name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.:-]*$', description: 'The macro key, ac:name.' },
    title: string('The display name of the macro.'),
    summary: string('One sentence that says what the macro shows.'),
    wikiName: string('The name in wiki markup if it differs from the key.'),
    aliases: strings('Other keys of the same macro.'),
    distribution: oneOf(distributions, 'Where the macro comes from.'),
    body: oneOf(bodies, 'The kind of body: plain is text in CDATA, rich is markup.'),
    bodyOptional: boolean('Whether the body is optional. Default: false.'),
    bodyNote: string('A note about the body.'),
    placement: oneOf(['block', 'inline', 'both'], 'Whether the macro is a block or inline. Default: block.'),
    parameters: {
      type: 'object',
      additionalProperties: { $ref: '#/$defs/parameter' },
      description:
        'The parameters by name, in the order in which builders write them. The empty name is the unnamed parameter.',
    },
    parametersComplete: boolean(
      'false if the list is incomplete, so that other parameters are not errors. Default: true.',
    ),
    commonMistakes: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Parameter names that people write by mistake, each with the right one.',
    },
    requiresOneOf: {
      type: 'array',
      items: { type: 'array', items: { type: 'string' } },
      description: 'At least one parameter of each group must be given.',
    },
    availability,
    needsPageContext: boolean('Whether the macro needs a saved page to show anything. Default: false.'),
    nesting,
    risks: strings('The risks of the macro.'),
    notes: strings('Notes about the macro.'),
    evidence: oneOf(evidences, 'How well the facts are known.'),
    source: string('Where the facts come from.'),
  },
};

/** The JSON Schema of macro files, for editors. `importJson` accepts exactly what it describes. */
export const macroFileSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Macros for Macrowright',
  description: 'Custom macros. Each gets completion, documentation, checks, and a builder.',
  type: 'object',
  additionalProperties: false,
  required: ['macros'],
  properties: {
    $schema: string('The URL or path of this schema.'),
    macros: { type: 'array', items: { $ref: '#/$defs/macro' }, description: 'The macros.' },
  },
  $defs: { macro, parameter },
};
