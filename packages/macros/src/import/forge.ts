import { parseDocument } from 'yaml';
import type { MacroDefinition, ParameterDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter, listOf, recordOf, textFrom } from './imported.ts';

/** Reads the `macro` modules of a Forge `manifest.yml`. */
export function importForge(manifest: string): ImportedMacros {
  const document = parseDocument(manifest);
  const problems: string[] = document.errors.map(({ message }) => message);
  const parsed: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  const macros: MacroDefinition[] = [];
  for (const entry of listOf(recordOf(recordOf(parsed).modules).macro).map(recordOf)) {
    const macro = macroFrom(entry);
    if (macro) macros.push(macro);
    else problems.push('A module in "macro" has no "key".');
  }
  if (macros.length + problems.length === 0) problems.push('The manifest has no macro modules.');
  return { macros, problems };
}

function macroFrom(entry: Readonly<Record<string, unknown>>): MacroDefinition | undefined {
  const name = textFrom(entry.key);
  if (!name) return undefined;
  const title = textFrom(entry.title);
  const layout = textFrom(entry.layout);
  const config = recordOf(entry.config).parameters;
  return {
    name,
    ...(title && { title }),
    summary: textFrom(entry.description) ?? title ?? name,
    distribution: 'app',
    body: layout === 'bodied' ? 'rich' : 'none',
    placement: layout === 'inline' ? 'inline' : 'block',
    parameters: parametersFrom(listOf(config)),
    // what a configuration form in code stores does not stand in the manifest
    parametersComplete: Array.isArray(config),
    availability: { dataCenter: false, cloud: 'app' },
    source: 'manifest.yml',
  };
}

function parametersFrom(entries: readonly unknown[]): Readonly<Record<string, ParameterDefinition>> {
  const parameters: Record<string, ParameterDefinition> = {};
  for (const entry of entries.map(recordOf)) {
    const name = textFrom(entry.name) ?? textFrom(entry.key);
    if (name === undefined) continue;
    parameters[name] = importedParameter(name, {
      type: textFrom(entry.type),
      title: textFrom(entry.label),
      doc: textFrom(entry.description),
      required: entry.required === true || entry.isRequired === true,
      multiple: entry.isMulti === true,
      default: textFrom(entry.defaultValue),
      values: listOf(entry.options).flatMap((option) => textFrom(option) ?? []),
    });
  }
  return parameters;
}
