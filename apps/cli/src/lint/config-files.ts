import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configProblems, type LintConfig, mergeConfigs, presets } from '@macrowright/lint';
import { CommandError } from '../command-error.ts';
import { configIn } from './find-config.ts';
import { plainJson } from './jsonc.ts';

/** A configuration with all it extends put into it. */
export interface LoadedConfig {
  readonly config: LintConfig;
  /** Patterns and paths in it are relative to this folder. */
  readonly folder: string;
  /** All files it came from; none for the built-in one. */
  readonly files: readonly string[];
}

/** Finds and loads configurations, each file once. Trouble with one is a `CommandError` that names it. */
export interface ConfigFiles {
  /** The configuration for files of a folder: the one that was named, else the nearest above, else the built-in one. */
  forFolder(folder: string): Promise<LoadedConfig>;
}

/**
 * `named` is the file of `--config`; `false` is `--no-config`. Without `runCode` a configuration that is code is refused: an
 * editor may look into a folder that nobody trusts yet.
 */
export function createConfigFiles(
  named: string | false | undefined,
  cwd: string,
  { runCode = true }: { readonly runCode?: boolean } = {},
): ConfigFiles {
  const byFolder = new Map<string, Promise<LoadedConfig>>();
  const byFile = new Map<string, Promise<LoadedConfig>>();
  const builtin: LoadedConfig = { config: {}, folder: cwd, files: [] };

  return {
    forFolder(folder) {
      if (named === false) return Promise.resolve(builtin);
      if (named !== undefined) return load(resolve(cwd, named));
      return search(folder);
    },
  };

  function search(folder: string): Promise<LoadedConfig> {
    const known = byFolder.get(folder);
    if (known) return known;
    const file = configIn(folder);
    const above = dirname(folder);
    const found = file ? load(file) : above === folder ? Promise.resolve(builtin) : search(above);
    byFolder.set(folder, found);
    return found;
  }

  function load(file: string): Promise<LoadedConfig> {
    const known = byFile.get(file);
    if (known) return known;
    const loaded = loadWithBases(file, [], runCode);
    byFile.set(file, loaded);
    return loaded;
  }
}

async function loadWithBases(file: string, chain: readonly string[], runCode: boolean): Promise<LoadedConfig> {
  if (chain.includes(file)) {
    throw new CommandError(
      'usage',
      `"${file}" extends itself, by way of ${chain.map((link) => `"${link}"`).join(', ')}.`,
    );
  }
  const value = await readConfig(file, runCode);
  const problems = configProblems(value);
  if (problems.length > 0)
    throw new CommandError(
      'usage',
      `"${file}" is no configuration:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
  const own = value as LintConfig; // configProblems checks every field
  const bases = own.extends === undefined ? [] : typeof own.extends === 'string' ? [own.extends] : own.extends;
  const configs: LintConfig[] = [];
  const files = [file];
  for (const base of bases) {
    const preset = Object.hasOwn(presets, base) ? presets[base] : undefined;
    if (preset) {
      configs.push(preset);
      continue;
    }
    const path = resolve(dirname(file), base);
    if (!existsSync(path)) {
      throw new CommandError(
        'usage',
        `"${file}" extends "${base}", which is neither a file nor one of ${Object.keys(presets).join(', ')}.`,
      );
    }
    const loaded = await loadWithBases(path, [...chain, file], runCode);
    configs.push(atHome(loaded));
    files.push(...loaded.files);
  }
  return { config: mergeConfigs([...configs, own]), folder: dirname(file), files };
}

/** Paths of a base, made absolute. Patterns stay: they hold for the folder of the file that extends it. */
function atHome({ config, folder }: LoadedConfig): LintConfig {
  return {
    ...config,
    ...(config.macros && {
      macros: config.macros.map((macro) => (typeof macro === 'string' ? resolve(folder, macro) : macro)),
    }),
    ...(config.baseline && { baseline: resolve(folder, config.baseline) }),
  };
}

async function readConfig(file: string, runCode: boolean): Promise<unknown> {
  try {
    if (/\.jsonc?$/.test(file)) return JSON.parse(plainJson(readFileSync(file, 'utf8')));
    if (!runCode) throw new Error('it is code, and the folder is not trusted');
    const module: { default?: unknown } = await import(pathToFileURL(file).href);
    return module.default;
  } catch (error) {
    throw new CommandError('usage', `cannot load "${file}": ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
