import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MacroDefinition } from '@macrowright/macros';
import { exportJson, type ImportedMacros, importFile, importJson } from '@macrowright/macros/import';
import { CommandError } from './command-error.ts';

/** A macro of a configuration: a file of them, one from `defineMacro`, or one in the plain form of such a file. */
export type CustomMacro = string | MacroDefinition;

/** The macros of a configuration. */
export interface LoadedMacros {
  readonly macros: readonly MacroDefinition[];
  /** The same for macros that say the same. */
  readonly key: string;
}

/** Reads the macros of a configuration; paths are relative to `folder`. Trouble is a `CommandError` that names it. */
export async function loadCustomMacros(macros: readonly CustomMacro[], folder: string): Promise<LoadedMacros> {
  const own: MacroDefinition[] = [];
  for (const macro of macros) {
    // defineMacro made sure of what it returns
    if (typeof macro === 'function') own.push(macro);
    else if (typeof macro === 'string') own.push(...usable(await fromFile(resolve(folder, macro)), macro));
    else own.push(...usable(importJson(exportPlain(macro)), macro.name));
  }
  return { macros: own, key: exportJson(own) };
}

async function fromFile(path: string): Promise<ImportedMacros> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CommandError('usage', `cannot read the macros of "${path}": ${error.message}.`, { cause: error });
  });
  return importFile(path, text);
}

function exportPlain(macro: MacroDefinition): string {
  return JSON.stringify({ macros: [macro] });
}

function usable({ macros, problems }: ImportedMacros, source: string): readonly MacroDefinition[] {
  if (problems.length === 0) return macros;
  throw new CommandError('usage', `the macros of "${source}" cannot be read: ${problems.join(' ')}`);
}
