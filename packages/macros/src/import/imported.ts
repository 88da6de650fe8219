import type { MacroDefinition, ParameterDefinition, ParameterType } from '../definition.ts';
import { encodingOfType } from './encoding-of.ts';

/** What an importer found. A macro that cannot be read is left out and named in `problems`. */
export interface ImportedMacros {
  readonly macros: readonly MacroDefinition[];
  readonly problems: readonly string[];
}

const types: Readonly<Record<string, ParameterType>> = {
  string: 'string',
  text: 'string',
  textfield: 'string',
  int: 'int',
  integer: 'int',
  number: 'int',
  boolean: 'boolean',
  checkbox: 'boolean',
  enum: 'enum',
  select: 'enum',
  username: 'username',
  userpicker: 'username',
  group: 'group',
  spacekey: 'spacekey',
  'confluence-content': 'confluence-content',
  attachment: 'attachment',
  url: 'url',
  date: 'date',
  datepicker: 'date',
  color: 'color',
  percentage: 'percentage',
  label: 'label',
  regex: 'regex',
  cql: 'cql',
};

/** What the sources say about a parameter. */
export interface ParameterFacts {
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly doc?: string | undefined;
  readonly required?: boolean;
  readonly multiple?: boolean;
  readonly separator?: string | undefined;
  readonly default?: string | undefined;
  readonly values?: readonly string[];
  /** Other names. */
  readonly aliases?: readonly string[];
  /** `false`: values are stored as text whatever their type. Default true: in the form that is usual for the type. */
  readonly resources?: boolean;
}

/** What Confluence takes as a macro key. */
export const macroKey = /^[A-Za-z0-9][A-Za-z0-9_.:-]*$/;

/** A parameter from what a descriptor says. A type nobody knows, and an enum without values, become plain text. */
export function importedParameter(name: string, facts: ParameterFacts): ParameterDefinition {
  const { title, doc, values = [], separator = ',', aliases = [], resources = true } = facts;
  const known = types[facts.type?.toLowerCase() ?? 'string'] ?? 'string';
  const type = known === 'enum' && values.length === 0 ? 'string' : known;
  return {
    type,
    doc: doc || title || (name === '' ? 'The unnamed parameter.' : `The parameter "${name}".`),
    ...(title && { title }),
    ...(name === '' && { argument: 'value' }),
    ...(facts.required && { required: true }),
    ...(facts.multiple && { multiple: true, separator }),
    ...(facts.default && { default: typed(type, facts.default) }),
    ...(values.length > 0 && { values }),
    ...(aliases.length > 0 && { aliases }),
    ...(resources && encodingOfType(type)),
  };
}

function typed(type: ParameterType, value: string): string | number | boolean {
  if (type === 'boolean') return value === 'true';
  return type === 'int' && /^-?\d+$/.test(value) ? Number(value) : value;
}

/** A value as a record; an empty one for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A value as a list; an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, also from `{ value }` as Connect writes names. */
export function textFrom(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const inner = recordOf(value).value;
  return typeof inner === 'string' ? inner : undefined;
}

/** The texts of a list. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((word) => textFrom(word) ?? []);
}
