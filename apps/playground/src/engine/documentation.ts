import type { Rule } from '@macrowright/lint';
import type { MacroDefinition } from '@macrowright/macros';

/** The documentation of rules and macros. */
export interface Documentation {
  readonly rules: Readonly<Record<string, Partial<Rule>>>;
  readonly macros: Readonly<
    Record<
      string,
      Partial<Omit<MacroDefinition, 'parameters'>> & { readonly parameters: Readonly<Record<string, string>> }
    >
  >;
}

/**
 * The documentation that the build removes from rules and macros, so that the part of the engine that converts and lints
 * stays small. `docs-apart-plugin.ts` fills it in; during development it is empty because nothing is removed.
 */
export const documentation: Documentation = { rules: {}, macros: {} };
