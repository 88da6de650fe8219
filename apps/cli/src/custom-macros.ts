import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MacroDefinition } from '@macrowright/macros';
import { exportJson, type ImportedMacros, importFile, importJson } from '@macrowright/macros/import';
import { CommandError } from './command-error.ts';
import { reasonOf } from './files.ts';

/** An entry of `macros` in a configuration: a file path, a `defineMacro` result, or a JSON definition. */
export type CustomMacro = string | MacroDefinition;

/** The macros of a configuration. */
export interface LoadedMacros {
  readonly macros: readonly MacroDefinition[];
  /** Equal for equal definitions. */
  readonly key: string;
}

/** Loads the macros of a configuration; paths are relative to `folder`. Throws a `CommandError` that names what is invalid. */
export async function loadCustomMacros(macros: readonly CustomMacro[], folder: string): Promise<LoadedMacros> {
  const loaded: MacroDefinition[] = [];
  for (const macro of macros) {
    // already checked by defineMacro
    if (typeof macro === 'function') loaded.push(macro);
    else if (typeof macro === 'string') loaded.push(...usable(await fromFile(resolve(folder, macro)), macro));
    else loaded.push(...usable(importJson(exportPlain(macro)), macro.name));
  }
  return { macros: loaded, key: exportJson(loaded) };
}

async function fromFile(path: string): Promise<ImportedMacros> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CommandError('usage', `Cannot read macros from "${path}": ${reasonOf(error)}.`, { cause: error });
  });
  return importFile(path, text);
}

function exportPlain(macro: MacroDefinition): string {
  return JSON.stringify({ macros: [macro] });
}

function usable({ macros, problems }: ImportedMacros, source: string): readonly MacroDefinition[] {
  if (problems.length === 0) return macros;
  throw new CommandError('usage', `Invalid macros in "${source}": ${problems.join(' ')}`);
}
