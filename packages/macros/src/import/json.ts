import type { MacroDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter, listOf, recordOf, textFrom } from './imported.ts';

/**
 * Reads macros written as JSON, `{ "macros": [{ "name", "summary", "body", "placement", "parameters" }] }`. The fields
 * are those of `MacroDefinition`, without `render`.
 */
export function importJson(source: string): ImportedMacros {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return { macros: [], problems: [error.message] };
    throw error;
  }
  const macros: MacroDefinition[] = [];
  const problems: string[] = [];
  for (const [index, entry] of listOf(recordOf(parsed).macros).map(recordOf).entries()) {
    const name = textFrom(entry.name);
    const body = oneOf(entry.body, ['none', 'plain', 'rich'] as const);
    const placement = oneOf(entry.placement ?? 'block', ['block', 'inline', 'both'] as const);
    if (!name || !body || !placement) {
      problems.push(`Macro ${index + 1} needs "name", a "body" of none, plain or rich, and a known "placement".`);
      continue;
    }
    const parameters = Object.entries(recordOf(entry.parameters)).map(([key, value]) => {
      const facts = recordOf(value);
      const read = importedParameter(key, {
        type: textFrom(facts.type),
        title: textFrom(facts.title),
        doc: textFrom(facts.doc),
        required: facts.required === true,
        multiple: facts.multiple === true,
        separator: textFrom(facts.separator),
        default: textFrom(facts.default),
        values: listOf(facts.values).flatMap((word) => textFrom(word) ?? []),
      });
      return [key, read] as const;
    });
    macros.push({
      name,
      summary: textFrom(entry.summary) ?? name,
      ...(typeof entry.title === 'string' && { title: entry.title }),
      aliases: listOf(entry.aliases).flatMap((word) => textFrom(word) ?? []),
      body,
      bodyOptional: entry.bodyOptional === true,
      placement,
      parameters: Object.fromEntries(parameters),
      parametersComplete: entry.parametersComplete !== false,
    });
  }
  return { macros, problems };
}

function oneOf<const T extends string>(value: unknown, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}
