import { type ChildNode, parseStorage } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { MacroArguments } from '../arguments.ts';
import { buildMacro, type LooseArguments } from '../build.ts';
import type { MacroDefinition } from '../definition.ts';

/** A macro at work, in the forms in which it can be written; all of them are the same macro. */
export interface MacroExample {
  /** What the example shows, in a few words. */
  readonly title: string;
  /** The builder's arguments. Default none. */
  readonly parameters?: LooseArguments;
  /** The body: text of a plain one, storage format of a rich one. */
  readonly body?: string;
  /** Absent where wiki markup cannot say it. */
  readonly wiki?: string;
  readonly storage: string;
}

/** The examples of one macro; the first is the usual one. */
export interface MacroExamples {
  readonly definition: MacroDefinition;
  readonly examples: readonly MacroExample[];
}

type ExampleOf<D extends MacroDefinition> = Omit<MacroExample, 'parameters'> &
  (Record<never, never> extends MacroArguments<D>
    ? { readonly parameters?: MacroArguments<D> }
    : { readonly parameters: MacroArguments<D> });

/** Ties examples to a macro; their parameters are checked like those of its builder. */
export function examplesOf<D extends MacroDefinition>(definition: D, ...examples: ExampleOf<D>[]): MacroExamples {
  // the arguments of one builder are a narrower type of the loose ones
  return { definition, examples: examples as readonly MacroExample[] };
}

/** What the builder makes of an example. Macros that only wiki markup has are built all the same. */
export function buildExample(definition: MacroDefinition, { parameters = {}, body }: MacroExample): Element {
  return buildMacro(definition, parameters, body !== undefined && definition.body === 'rich' ? nodesOf(body) : body);
}

/** Storage format as nodes of their own. */
export function nodesOf(storage: string): ChildNode[] {
  return [...parseStorage(storage).root.children];
}
