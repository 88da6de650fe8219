import type { MacroDefinition, ParameterDefinition } from '../definition.ts';
import { problemsOf } from './conform.ts';
import { encodingNamed, encodingOfType } from './encoding-of.ts';
import { type ImportedMacros, recordOf } from './imported.ts';
import { macroFileSchema } from './macro-file-schema.ts';

/** A macro in a file: a definition without functions, whose optional fields are those of the schema. */
type MacroData = Omit<MacroDefinition, 'parameters' | 'placement' | 'render'> & {
  readonly placement?: MacroDefinition['placement'];
  readonly parameters?: Readonly<Record<string, Omit<ParameterDefinition, 'write'>>>;
};

/**
 * Imports macros from JSON: `{ "macros": [{ "name", "summary", "body", "parameters" }] }`. The fields are those of
 * `MacroDefinition` without functions; `macroFileSchema` describes them for editors. Invalid macros are left out.
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
  const valid = entries.filter((entry) => problemsOf(entry, macro, macroFileSchema).length === 0);
  // the entries were validated against the schema of this type
  return { macros: valid.map((entry) => definitionFrom(entry as MacroData)), problems };
}

/** Creates a definition from its JSON form, with the defaults of the schema. */
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
