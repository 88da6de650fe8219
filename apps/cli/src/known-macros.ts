import { dirname, resolve } from 'node:path';
import { createBuiltinRegistry, type MacroDefinition, type MacroRegistry } from '@macrowright/macros';
import type { ConfigFiles } from './lint/config-files.ts';

/** The options that select custom macros, shared by all commands that use macros. */
export const macroOptions = {
  macros: { type: 'string', multiple: true },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const;

/** The lines about these options for a help text. Descriptions start at `column`. */
export function macroHelp(column: number): string {
  const rows = [
    ['  --macros FILE', 'custom macros: JSON definitions, user macros or an app descriptor; may be repeated'],
    ['  --config FILE', 'use the "macros" of this configuration; --no-config uses none (default: the nearest'],
    ['', 'macrowright.config.{ts,js,mjs,json,jsonc}, as for lint)'],
  ] as const;
  return rows.map(([option, text]) => `${option.padEnd(column)}${text}`).join('\n');
}

/** The values of `macroOptions`. */
export interface MacroArguments {
  readonly macros?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
}

/**
 * Returns a function that returns the macros known for a file: built-in macros, those of its configuration, and those of
 * `--macros`. The later definition wins when two share a name. Files of one folder share a registry. Throws a
 * `CommandError` that names a macro file that cannot be used.
 */
export function knownMacros(args: MacroArguments): (path: string) => Promise<MacroRegistry> {
  const cwd = process.cwd();
  const byFolder = new Map<string, Promise<MacroRegistry>>();
  let configs: ConfigFiles | undefined;

  async function registryOf(folder: string): Promise<MacroRegistry> {
    const custom = [...(await configured(folder))];
    if (args.macros)
      custom.push(...(await (await import('./custom-macros.ts')).loadCustomMacros(args.macros, cwd)).macros);
    return createBuiltinRegistry(custom);
  }

  /** Loads the code that reads configurations only when there is one. */
  async function configured(folder: string): Promise<readonly MacroDefinition[]> {
    if (args['no-config']) return [];
    if (args.config === undefined) {
      const { configAbove } = await import('./lint/find-config.ts');
      if (configAbove(folder) === undefined) return [];
    }
    configs ??= (await import('./lint/config-files.ts')).createConfigFiles(args.config, cwd);
    const loaded = await configs.forFolder(folder);
    return (await (await import('./custom-macros.ts')).loadCustomMacros(loaded.config.macros ?? [], loaded.folder))
      .macros;
  }

  return (path) => {
    const folder = dirname(resolve(cwd, path));
    const registry = byFolder.get(folder) ?? registryOf(folder);
    byFolder.set(folder, registry);
    return registry;
  };
}
