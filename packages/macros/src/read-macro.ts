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

/** One value as a document holds it. */
export type ReadValue = SingleInput;

type ValueOf<P extends ParameterDefinition> = P extends { readonly multiple: true }
  ? readonly SingleArgument<P>[]
  : SingleArgument<P>;

/** The values of a macro by parameter name; what is absent or cannot be read is left out. */
export type MacroValues<D extends MacroDefinition> = {
  readonly [K in keyof D['parameters']]?: ValueOf<D['parameters'][K]>;
};

/** A macro read with its definition. */
export interface ReadMacro<D extends MacroDefinition> {
  readonly macro: Macro;
  readonly values: MacroValues<D>;
  /** Where each parameter of `values` and `invalid` stands; empty without a document. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** Parameters whose text is no value of their type. */
  readonly invalid: readonly string[];
  /** Parameters that the definition does not have. */
  readonly unlisted: readonly MacroParameter[];
}

/**
 * Reads a macro, modern or legacy, into typed values. Aliases count as their parameter; of duplicates the last wins.
 * `undefined` when the element is no macro. With the document that holds it, ranges come too.
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
    const value = parameterRead(parameter, described);
    invalid.delete(name);
    values.delete(name);
    if (value === absent) continue;
    if (value === undefined) invalid.add(name);
    else values.set(name, value);
    const range = document?.rangeOf(parameter.element);
    if (range) ranges.set(name, range);
  }
  // the keys are those of the definition, and parameterRead gives what each type asks for
  return { macro, values: Object.fromEntries(values) as MacroValues<D>, ranges, invalid: [...invalid], unlisted };
}

function canonicalNames({ parameters }: MacroDefinition): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, { aliases = [] }] of Object.entries(parameters))
    for (const alias of aliases) names.set(alias, name);
  for (const name of Object.keys(parameters)) names.set(name, name);
  return names;
}

/** `undefined` for a value that is none of the type; `absent` for one that says nothing. */
function parameterRead(
  { value, resources }: MacroParameter,
  described: ParameterDefinition,
): ReadValue | readonly ReadValue[] | typeof absent | undefined {
  const words = resources.length === 0 ? value : addressIn(resources);
  if (words !== undefined) {
    if (words.trim() === '' && isExact(described)) return absent;
    return oneOrAll(
      pieces(words, described).map((piece) => textRead(piece, described)),
      described,
    );
  }
  // a link that leads nowhere is the page itself, which is what holds without the parameter
  const named = resources.filter(({ name, children }) => name !== 'ac:link' || children.length > 0);
  return named.length === 0 ? absent : oneOrAll(named.map(resourceOf), described);
}

const absent = Symbol('absent');

function oneOrAll(
  found: readonly (ReadValue | undefined)[],
  { multiple }: ParameterDefinition,
): ReadValue | readonly ReadValue[] | undefined {
  const good = found.filter((single) => single !== undefined);
  if (good.length < found.length) return undefined;
  return multiple ? good : good[0];
}

/** Types of which an empty text is no value: it is stored where a dialog's field was left empty. */
function isExact({ type }: ParameterDefinition): boolean {
  return type === 'boolean' || type === 'int' || type === 'enum';
}

/** Where the only resource is a plain link: old pages hold an address so. */
function addressIn([only, ...others]: readonly Element[]): string | undefined {
  return only?.name === 'a' && others.length === 0 ? attribute(only, 'href') : undefined;
}

function pieces(value: string, { multiple, separator = ',' }: ParameterDefinition): string[] {
  if (!multiple) return [value];
  return value
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function textRead(value: string, described: ParameterDefinition): ReadValue | undefined {
  const word = value.trim();
  switch (described.type) {
    case 'boolean':
      return booleanOf(word, described);
    case 'int':
      return /^[-+]?\d{1,15}$/.test(word) ? Number(word) : undefined;
    case 'enum':
      return isKnown(word, described) ? word : undefined;
    default:
      return value;
  }
}

function isKnown(word: string, { values, valuesCloud, valuesDataCenter }: ParameterDefinition): boolean {
  return [values, valuesCloud, valuesDataCenter].some((list) => list?.includes(word));
}
