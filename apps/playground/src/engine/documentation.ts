import type { Rule } from '@macrowright/lint';
import type { MacroDefinition } from '@macrowright/macros';

/** What people read about rules and macros. */
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
 * What the build takes out of the rules and macros, so that the part of the engine which converts and checks is small. Outside
 * of a build nothing is taken out, and nothing stands here: see `docs-apart-plugin.ts`.
 */
export const documentation: Documentation = { rules: {}, macros: {} };
