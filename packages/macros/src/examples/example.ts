import { type ChildNode, parseStorage } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { MacroArguments } from '../arguments.ts';
import { buildMacro, type LooseArguments } from '../build.ts';
import type { MacroDefinition } from '../definition.ts';

/** An example of a macro in each form in which it can be written. All forms describe the same macro. */
export interface MacroExample {
  /** Says briefly what the example shows. */
  readonly title: string;
  /** The arguments of the builder. Default: none. */
  readonly parameters?: LooseArguments;
  /** The body: text if it is plain, storage format if it is rich. */
  readonly body?: string;
  /** Absent if wiki markup cannot express the example. */
  readonly wiki?: string;
  readonly storage: string;
}

/** The examples of a macro. The first one shows its typical use. */
export interface MacroExamples {
  readonly definition: MacroDefinition;
  readonly examples: readonly MacroExample[];
}

type ExampleOf<D extends MacroDefinition> = Omit<MacroExample, 'parameters'> &
  (Record<never, never> extends MacroArguments<D>
    ? { readonly parameters?: MacroArguments<D> }
    : { readonly parameters: MacroArguments<D> });

/** Creates the examples of a macro. Their parameters have the types of its builder. */
export function examplesOf<D extends MacroDefinition>(definition: D, ...examples: ExampleOf<D>[]): MacroExamples {
  // the arguments of a builder are a subtype of the loose ones
  return { definition, examples: examples as readonly MacroExample[] };
}

/** Builds an example, even of macros that exist only in wiki markup. */
export function buildExample(definition: MacroDefinition, { parameters = {}, body }: MacroExample): Element {
  return buildMacro(definition, parameters, body !== undefined && definition.body === 'rich' ? nodesOf(body) : body);
}

/** Parses storage format into separate nodes. */
export function nodesOf(storage: string): ChildNode[] {
  return [...parseStorage(storage).root.children];
}
