import { dirname, resolve } from 'node:path';
import { createBuiltinRegistry, type MacroDefinition, type MacroRegistry } from '@macrowright/macros';
import type { ConfigFiles } from './lint/config-files.ts';

/** The options that say which macros of one's own there are, the same in each command that knows macros. */
export const macroOptions = {
  macros: { type: 'string', multiple: true },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const;

/** The lines of a help text about them; what they say begins at this column. */
export function macroHelp(column: number): string {
  const rows = [
    ['  --macros FILE', 'own macros: JSON definitions, user macros, or the descriptor of an app; may repeat'],
    ['  --config FILE', 'take the "macros" of this configuration; --no-config takes none. Default: of the nearest'],
    ['', 'macrowright.config.{ts,js,mjs,json,jsonc}, the one that lint reads'],
  ] as const;
  return rows.map(([option, text]) => `${option.padEnd(column)}${text}`).join('\n');
}

/** What was said with `macroOptions`. */
export interface MacroArguments {
  readonly macros?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
}

/**
 * Tells the macros that hold for a file: the built-in ones, those of its configuration, those of `--macros`; of two with one
 * name the later. Files of one folder share a registry. Trouble with a file of macros is a `CommandError` that names it.
 */
export function knownMacros(args: MacroArguments): (path: string) => Promise<MacroRegistry> {
  const cwd = process.cwd();
  const byFolder = new Map<string, Promise<MacroRegistry>>();
  let configs: ConfigFiles | undefined;

  async function registryOf(folder: string): Promise<MacroRegistry> {
    const own = [...(await configured(folder))];
    if (args.macros)
      own.push(...(await (await import('./custom-macros.ts')).loadCustomMacros(args.macros, cwd)).macros);
    return createBuiltinRegistry(own);
  }

  /** Most runs have no configuration, and need none of what reads one. */
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
