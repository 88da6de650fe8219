import {
  attribute,
  type Macro,
  type MacroParameter,
  macroOf,
  type Range,
  type StorageDocument,
} from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SingleArgument } from './arguments.ts';
import { booleanOf } from './booleans.ts';
import type { MacroDefinition, ParameterDefinition } from './definition.ts';
import type { SingleInput } from './references.ts';
import { resourceOf } from './resource-of.ts';

/** A single value read from a document. */
export type ReadValue = SingleInput;

type ValueOf<P extends ParameterDefinition> = P extends { readonly multiple: true }
  ? readonly SingleArgument<P>[]
  : SingleArgument<P>;

/** The values of a macro by parameter name, without those that are absent or invalid. */
export type MacroValues<D extends MacroDefinition> = {
  readonly [K in keyof D['parameters']]?: ValueOf<D['parameters'][K]>;
};

/** The result of reading a macro with its definition. */
export interface ReadMacro<D extends MacroDefinition> {
  readonly macro: Macro;
  readonly values: MacroValues<D>;
  /** The range of each parameter in `values` and `invalid`. Empty without a document. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** The parameters whose text is not a value of their type. */
  readonly invalid: readonly string[];
  /** The parameters that the definition does not have. */
  readonly unlisted: readonly MacroParameter[];
}

/**
 * Reads a macro, in the modern or the legacy form, into typed values. An alias counts as its parameter, and the last of
 * several duplicates wins. Returns `undefined` if the element is not a macro. Pass the document to get ranges.
 */
export function readMacro<D extends MacroDefinition>(
  input: Macro | Element,
  definition: D,
  document?: StorageDocument,
): ReadMacro<D> | undefined {
  const macro = 'parameters' in input ? input : macroOf(input);
  if (!macro) return undefined;

  const names = canonicalNames(definition);
  const values = new Map<string, ReadValue | readonly ReadValue[]>();
  const ranges = new Map<string, Range>();
  const invalid = new Set<string>();
  const unlisted: MacroParameter[] = [];
  for (const parameter of macro.parameters) {
    const name = names.get(parameter.name);
    const described = name === undefined ? undefined : definition.parameters[name];
    if (name === undefined || !described) {
      unlisted.push(parameter);
      continue;
    }
    const value = readParameter(parameter, described);
    invalid.delete(name);
    values.delete(name);
    if (value === absent) continue;
    if (value === undefined) invalid.add(name);
    else values.set(name, value);
    const range = document?.rangeOf(parameter.element);
    if (range) ranges.set(name, range);
  }
  // the keys come from the definition, and readParameter returns values of the types it requires
  return { macro, values: Object.fromEntries(values) as MacroValues<D>, ranges, invalid: [...invalid], unlisted };
}

function canonicalNames({ parameters }: MacroDefinition): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, { aliases = [] }] of Object.entries(parameters))
    for (const alias of aliases) names.set(alias, name);
  for (const name of Object.keys(parameters)) names.set(name, name);
  return names;
}

/** Returns `undefined` for a value that is invalid for its type, and `absent` for an empty one. */
function readParameter(
  { value, resources }: MacroParameter,
  described: ParameterDefinition,
): ReadValue | readonly ReadValue[] | typeof absent | undefined {
  const text = resources.length === 0 ? value : urlIn(resources);
  if (text !== undefined) {
    if (text.trim() === '' && isExact(described)) return absent;
    return oneOrAll(
      split(text, described).map((single) => readText(single, described)),
      described,
    );
  }
  // a link without a target means the page itself, like an absent parameter
  const targets = resources.filter(({ name, children }) => name !== 'ac:link' || children.length > 0);
  return targets.length === 0 ? absent : oneOrAll(targets.map(resourceOf), described);
}

const absent = Symbol('absent');

function oneOrAll(
  values: readonly (ReadValue | undefined)[],
  { multiple }: ParameterDefinition,
): ReadValue | readonly ReadValue[] | undefined {
  const valid = values.filter((single) => single !== undefined);
  if (valid.length < values.length) return undefined;
  return multiple ? valid : valid[0];
}

/** Whether an empty string is not a valid value of the type. Confluence stores one if a dialog field is left empty. */
function isExact({ type }: ParameterDefinition): boolean {
  return type === 'boolean' || type === 'int' || type === 'enum';
}

/** The URL if the only resource is a plain link, as in old pages. */
function urlIn([only, ...others]: readonly Element[]): string | undefined {
  return only?.name === 'a' && others.length === 0 ? attribute(only, 'href') : undefined;
}

function split(value: string, { multiple, separator = ',' }: ParameterDefinition): string[] {
  if (!multiple) return [value];
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readText(value: string, described: ParameterDefinition): ReadValue | undefined {
  const trimmed = value.trim();
  switch (described.type) {
    case 'boolean':
      return booleanOf(trimmed, described);
    case 'int':
      return /^[-+]?\d{1,15}$/.test(trimmed) ? Number(trimmed) : undefined;
    case 'enum':
      return isKnown(trimmed, described) ? trimmed : undefined;
    default:
      return value;
  }
}

function isKnown(value: string, { values, valuesCloud, valuesDataCenter }: ParameterDefinition): boolean {
  return [values, valuesCloud, valuesDataCenter].some((list) => list?.includes(value));
}
