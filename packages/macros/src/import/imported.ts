import { isRecord } from '@macrowright/storage';
import type { MacroDefinition, ParameterDefinition, ParameterType } from '../definition.ts';
import { encodingOfType } from './encoding-of.ts';

/** The result of an import. A macro that cannot be read is left out and reported in `problems`. */
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

/** The facts about a parameter in a descriptor. */
export interface ParameterFacts {
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly doc?: string | undefined;
  readonly required?: boolean;
  readonly multiple?: boolean;
  readonly separator?: string | undefined;
  readonly default?: string | undefined;
  readonly values?: readonly string[];
  /** Other names of the parameter. */
  readonly aliases?: readonly string[];
  /** `false` if values of all types are stored as text. Default: `true`, which uses Confluence's default encoding for the type. */
  readonly resources?: boolean;
}

/** The macro keys that Confluence accepts. */
export const macroKey = /^[A-Za-z0-9][A-Za-z0-9_.:-]*$/;

/** Creates a parameter from the facts in a descriptor. An unknown type and an enum without values become plain text. */
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

/** Returns the value if it is a record, or an empty record. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** Returns the value if it is an array, or an empty array. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text of a string, number, or boolean, or of `{ value }`, which is how Connect writes names. */
export function textFrom(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const inner = recordOf(value).value;
  return typeof inner === 'string' ? inner : undefined;
}

/** The strings in an array. */
export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => textFrom(item) ?? []);
}
