import type { MacroDefinition, ParameterDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter, listOf, recordOf, textFrom } from './imported.ts';

/** Reads the macro modules of a Connect descriptor, `atlassian-connect.json`: its text, or what JSON.parse made of it. */
export function importConnect(descriptor: unknown): ImportedMacros {
  const parsed = typeof descriptor === 'string' ? json(descriptor) : descriptor;
  const modules = recordOf(recordOf(parsed).modules);
  const macros: MacroDefinition[] = [];
  const problems: string[] = [];
  for (const kind of ['staticContentMacros', 'dynamicContentMacros']) {
    for (const entry of listOf(modules[kind])) {
      const macro = macroFrom(recordOf(entry));
      if (macro) macros.push(macro);
      else problems.push(`A module in "${kind}" has no "key".`);
    }
  }
  if (macros.length + problems.length === 0) problems.push('The descriptor has no macro modules.');
  return { macros, problems };
}

function macroFrom(entry: Readonly<Record<string, unknown>>): MacroDefinition | undefined {
  const name = textFrom(entry.key);
  if (!name) return undefined;
  const title = textFrom(entry.name);
  const body = textFrom(entry.bodyType) ?? 'none';
  return {
    name,
    ...(title && { title }),
    summary: textFrom(entry.description) ?? title ?? name,
    distribution: 'app',
    body: body === 'rich-text' ? 'rich' : body === 'plain-text' ? 'plain' : 'none',
    placement: textFrom(entry.outputType) === 'inline' ? 'inline' : 'block',
    parameters: parametersFrom(listOf(entry.parameters)),
    availability: { dataCenter: false, cloud: 'app' },
    source: 'atlassian-connect.json',
  };
}

function parametersFrom(entries: readonly unknown[]): Readonly<Record<string, ParameterDefinition>> {
  const parameters: Record<string, ParameterDefinition> = {};
  for (const entry of entries.map(recordOf)) {
    const name = textFrom(entry.identifier);
    if (name === undefined) continue;
    parameters[name] = importedParameter(name, {
      type: textFrom(entry.type),
      title: textFrom(entry.name),
      doc: textFrom(entry.description),
      required: entry.required === true,
      multiple: entry.multiple === true,
      default: textFrom(entry.defaultValue),
      values: listOf(entry.values).flatMap((value) => textFrom(value) ?? []),
    });
  }
  return parameters;
}

function json(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
