import type { MacroDefinition, ParameterDefinition } from '../definition.ts';
import { problemsOf } from './conform.ts';
import { encodingNamed, encodingOfType } from './encoding-of.ts';
import { type ImportedMacros, recordOf } from './imported.ts';
import { macroFileSchema } from './macro-file-schema.ts';

/** A macro as it stands in a file: a definition without functions. What may be left out is what the schema says. */
type MacroData = Omit<MacroDefinition, 'parameters' | 'placement' | 'render'> & {
  readonly placement?: MacroDefinition['placement'];
  readonly parameters?: Readonly<Record<string, Omit<ParameterDefinition, 'write'>>>;
};

/**
 * Reads macros written as JSON, `{ "macros": [{ "name", "summary", "body", "parameters" }] }`. The fields are those of
 * `MacroDefinition`, functions aside; `macroFileSchema` says so to editors. A macro with a mistake is left out.
 */
export function importJson(source: string): ImportedMacros {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return { macros: [], problems: [error.message] };
    throw error;
  }
  const given = recordOf(parsed).macros;
  const entries: readonly unknown[] = Array.isArray(given) ? given : [];
  const macro = macroFileSchema.$defs?.macro ?? {};
  const problems = problemsOf(parsed, macroFileSchema);
  const good = entries.filter((entry) => problemsOf(entry, macro, macroFileSchema).length === 0);
  // it was just checked against the schema of this type
  return { macros: good.map((entry) => definitionFrom(entry as MacroData)), problems };
}

/** A definition from its plain form. What files do not say has the default that the schema names. */
function definitionFrom({ parameters = {}, placement = 'block', ...rest }: MacroData): MacroDefinition {
  return {
    ...rest,
    placement,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, facts]) => [name, parameterFrom(name, facts)]),
    ),
  };
}

function parameterFrom(name: string, facts: Omit<ParameterDefinition, 'write'>): ParameterDefinition {
  const fields = facts.encoding === undefined ? encodingOfType(facts.type) : encodingNamed(facts.encoding);
  return { ...(name === '' && { argument: 'value' }), ...facts, ...fields };
}
