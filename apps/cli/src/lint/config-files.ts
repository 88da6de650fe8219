import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  builtinRules,
  type LintConfig,
  type LintPlugin,
  mergeConfigs,
  presetConfig,
  presetNames,
  type Rule,
  rulesOf,
} from '@macrowright/lint';
import { CommandError } from '../command-error.ts';
import { configIn } from './find-config.ts';
import { parseJsonWithComments } from './jsonc.ts';

/** A configuration, merged with everything it extends. */
export interface LoadedConfig {
  readonly config: LintConfig;
  /** The built-in rules and those of its plugins. */
  readonly rules: readonly Rule[];
  /** The folder that its patterns and paths are relative to. */
  readonly folder: string;
  /** All files that it was loaded from; empty for the default configuration. */
  readonly files: readonly string[];
}

/** Finds and loads configurations, each file once. Errors are `CommandError`s that name the file. */
export interface ConfigFiles {
  /** The configuration for files in a folder: the named one, otherwise the closest one, otherwise the default. */
  forFolder(folder: string): Promise<LoadedConfig>;
}

/**
 * `named` is the file given by `--config`; `false` means `--no-config`. With `runCode: false` a code configuration is rejected, because
 * an editor may open a folder that the user does not trust.
 */
export function createConfigFiles(
  named: string | false | undefined,
  cwd: string,
  { runCode = true }: { readonly runCode?: boolean } = {},
): ConfigFiles {
  const byFolder = new Map<string, Promise<LoadedConfig>>();
  const byFile = new Map<string, Promise<LoadedConfig>>();
  const builtin: LoadedConfig = { config: {}, rules: builtinRules, folder: cwd, files: [] };

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
    const through = chain.map((link) => `"${link}"`).join(', ');
    throw new CommandError('usage', `"${file}" extends itself through ${through}.`);
  }
  const value = await readConfig(file, runCode);
  // functions, because the preset "strict" needs all rules, including those of plugins
  const bases: ((rules: readonly Rule[]) => LintConfig)[] = [];
  const plugins: LintPlugin[] = [];
  const files = [file];
  for (const base of basesOf(value)) {
    if (presetNames.includes(base)) {
      bases.push((rules) => presetConfig(base, rules) ?? {});
      continue;
    }
    const path = resolve(dirname(file), base);
    if (!existsSync(path)) {
      throw new CommandError(
        'usage',
        `"${file}" extends "${base}", which is neither a file nor a preset: ${presetNames.join(', ')}.`,
      );
    }
    const loaded = await loadWithBases(path, [...chain, file], runCode);
    bases.push(() => withAbsolutePaths(loaded));
    plugins.push(...(loaded.config.plugins ?? []));
    files.push(...loaded.files);
  }
  const { checkConfig } = await import('./check-config.ts');
  const own = checkConfig(value, file, rulesOf({ plugins })); // it may configure rules from plugins of its bases
  const rules = rulesOf(mergeConfigs([{ plugins }, own]));
  return { config: mergeConfigs([...bases.map((base) => base(rules)), own]), rules, folder: dirname(file), files };
}

/** The bases of a configuration that may be invalid. */
function basesOf(config: unknown): readonly string[] {
  const { extends: bases } = Object(config);
  return (Array.isArray(bases) ? bases : [bases]).filter((base) => typeof base === 'string' && base !== '');
}

/** Makes the paths of a base absolute. Its patterns stay relative to the folder of the configuration that extends it. */
function withAbsolutePaths({ config, folder }: LoadedConfig): LintConfig {
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
    if (/\.jsonc?$/.test(file)) return await parseJsonWithComments(readFileSync(file, 'utf8'));
    if (!runCode) throw new Error('the workspace is not trusted, so its code does not run');
    const module: { default?: unknown } = await import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`); // changed files are loaded again
    return module.default;
  } catch (error) {
    throw new CommandError('usage', `Cannot load "${file}": ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
