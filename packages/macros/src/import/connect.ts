import type { MacroDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter, listOf, macroKey, recordOf, stringsOf, textFrom } from './imported.ts';

/** Imports the macro modules of a Connect descriptor, `atlassian-connect.json`, from its text or from the parsed JSON. */
export function importConnect(descriptor: unknown): ImportedMacros {
  const problems: string[] = [];
  const parsed = typeof descriptor === 'string' ? json(descriptor, problems) : descriptor;
  const macros = macrosOfModules(recordOf(recordOf(parsed).modules), problems);
  if (macros.length + problems.length === 0) problems.push('The descriptor has no macro modules.');
  return { macros, problems };
}

/** The macros in a record of modules. Forge manifests contain Connect modules under the same names with a prefix. */
export function macrosOfModules(
  modules: Readonly<Record<string, unknown>>,
  problems: string[],
  prefix = '',
): MacroDefinition[] {
  return ['staticContentMacros', 'dynamicContentMacros'].flatMap((kind) => {
    const found = modules[`${prefix}${kind}`];
    const entries = Array.isArray(found) ? found : found === undefined ? [] : [found];
    return entries.flatMap((entry) => {
      const macro = macroFrom(recordOf(entry));
      if (!macro) problems.push(`A module in "${kind}" has no "key" that is a valid macro name.`);
      return macro ?? [];
    });
  });
}

function macroFrom(entry: Readonly<Record<string, unknown>>): MacroDefinition | undefined {
  const name = textFrom(entry.key);
  if (name === undefined || !macroKey.test(name)) return undefined;
  const title = textFrom(entry.name);
  const body = textFrom(entry.bodyType) ?? 'none';
  return {
    name,
    ...(title && { title }),
    ...(Array.isArray(entry.aliases) && { aliases: stringsOf(entry.aliases) }),
    summary: textFrom(entry.description) ?? title ?? name,
    distribution: 'app',
    body: body === 'rich-text' ? 'rich' : body === 'plain-text' ? 'plain' : 'none',
    placement: textFrom(entry.outputType) === 'inline' ? 'inline' : 'block',
    parameters: parametersFrom(listOf(entry.parameters)),
    availability: { dataCenter: 'unknown', cloud: 'app' },
    source: 'atlassian-connect.json',
  };
}

function parametersFrom(entries: readonly unknown[]): MacroDefinition['parameters'] {
  return Object.fromEntries(
    entries.map(recordOf).flatMap((entry) => {
      const name = textFrom(entry.identifier);
      if (name === undefined) return [];
      const parameter = importedParameter(name, {
        type: textFrom(entry.type),
        title: textFrom(entry.name),
        doc: textFrom(entry.description),
        required: entry.required === true,
        multiple: entry.multiple === true,
        default: textFrom(entry.defaultValue),
        values: stringsOf(entry.values),
        aliases: stringsOf(entry.aliases),
      });
      return [[name, parameter]];
    }),
  );
}

function json(source: string, problems: string[]): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.push(error.message);
    return undefined;
  }
}
