import { parseDocument } from 'yaml';
import type { MacroDefinition } from '../definition.ts';
import { macrosOfModules } from './connect.ts';
import { type ImportedMacros, importedParameter, listOf, macroKey, recordOf, stringsOf, textFrom } from './imported.ts';

/** Imports the `macro` modules of a Forge `manifest.yml`, and the Connect modules that it contains. */
export function importForge(manifest: string): ImportedMacros {
  const problems: string[] = [];
  const manifestFields = recordOf(yaml(manifest, problems));
  const macros: MacroDefinition[] = [];
  for (const entry of listOf(recordOf(manifestFields.modules).macro).map(recordOf)) {
    const macro = macroFrom(entry);
    if (macro) macros.push(macro);
    else problems.push('A module in "macro" has no "key" that is a valid macro name.');
  }
  macros.push(...macrosOfModules(recordOf(manifestFields.connectModules), problems, 'confluence:'));
  if (macros.length + problems.length === 0) problems.push('The manifest has no macro modules.');
  return { macros, problems };
}

function macroFrom(entry: Readonly<Record<string, unknown>>): MacroDefinition | undefined {
  const name = textFrom(entry.key);
  if (name === undefined || !macroKey.test(name)) return undefined;
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
    // the manifest does not list the parameters of a configuration form that is written in code
    parametersComplete: Array.isArray(config),
    availability: { dataCenter: 'unknown', cloud: 'app' },
    source: 'manifest.yml',
  };
}

function parametersFrom(entries: readonly unknown[]): MacroDefinition['parameters'] {
  return Object.fromEntries(
    entries.map(recordOf).flatMap((entry) => {
      const name = textFrom(entry.name) ?? textFrom(entry.key);
      if (name === undefined) return [];
      const parameter = importedParameter(name, {
        type: textFrom(entry.type),
        title: textFrom(entry.label),
        doc: textFrom(entry.description),
        required: entry.required === true || entry.isRequired === true,
        multiple: entry.isMulti === true,
        default: textFrom(entry.defaultValue),
        values: stringsOf(entry.options),
        // Forge stores the values of its form, which are never ri:* elements
        resources: false,
      });
      return [[name, parameter]];
    }),
  );
}

function yaml(source: string, problems: string[]): unknown {
  try {
    const document = parseDocument(source);
    problems.push(...document.errors.map(({ message }) => message));
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // too many aliases, or nested too deeply for the recursive parser
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    problems.push(`Invalid manifest: ${error.message}`);
    return undefined;
  }
}
