import { dirname, resolve } from 'node:path';
import {
  type ConfigOverride,
  configOfFile,
  createConfiguredLinter,
  type FileConfig,
  keepsEmbeddedContent,
  type Linter,
  lintEmbedded,
  lintWiki,
  type Target,
} from '@macrowright/lint';
import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import { type Diagnostic, keepsContent, parseStorage } from '@macrowright/storage';
import type { ConfigFiles, LoadedConfig } from './config-files.ts';
import { type FileKind, kindOf } from './file-kinds.ts';
import { ignoreRules, isIgnored } from './ignore-rules.ts';
import { type Timings, timedRule } from './timing.ts';

/** Checks texts with the configuration of their files. */
export interface Checker {
  /** The check for one file, which `--fix` calls several times. */
  forFile(path: string, kind?: FileKind): Promise<FileCheck>;
  /** The time of each rule so far; absent if it is not measured. */
  readonly timings: Timings | undefined;
}

/** The check of one file, and what its result depends on. */
export interface FileCheck {
  readonly check: (source: string) => readonly Diagnostic[];
  /** Whether a fixed text keeps the content of the original. */
  readonly isKept: (before: string, after: string) => boolean;
  /** The part of `check` that runs on parsed storage format. */
  readonly lint: Linter;
  /** The built-in macros and those of the configuration. */
  readonly registry: MacroRegistry;
  /**
   * Equal for two files under the same settings, in this run or another. Absent if a plugin has no version, because its
   * rules may have changed.
   */
  readonly cacheKey: string | undefined;
  readonly loaded: LoadedConfig;
  readonly fileConfig: FileConfig;
}

interface CustomMacros {
  readonly registry: MacroRegistry;
  readonly key: string;
}

/** Creates linters on demand; files with the same settings share one. */
export function createChecker(
  configs: ConfigFiles,
  cwd: string,
  { target, timings }: { readonly target?: Target | undefined; readonly timings?: Timings | undefined } = {},
): Checker {
  const registries = new Map<LoadedConfig, Promise<CustomMacros>>();
  const linters = new Map<LoadedConfig, Map<string, Linter>>();
  const overrides = new Map<ConfigOverride, Awaited<ReturnType<typeof ignoreRules>>>();
  const withoutOverrides = new Map<LoadedConfig, FileConfig>();

  return {
    timings,
    async forFile(path, kind = kindOf(path)) {
      const full = resolve(cwd, path);
      const loaded = await configs.forFolder(dirname(full));
      const fileConfig = await settingsOf(full, loaded);
      const macros = await macrosOf(loaded);
      const { registry } = macros;
      const lint = linterOf(loaded, fileConfig, registry);
      const settings = JSON.stringify([kind, fileConfig, loaded.config.requireReasons, macros.key]);
      const plugins = pluginKey(loaded);
      const common = {
        lint,
        registry,
        cacheKey: plugins === undefined ? undefined : settings + plugins,
        loaded,
        fileConfig,
      };
      if (kind === 'wiki') {
        const { wikiToStorage } = await import('@macrowright/convert');
        const toStorage = (source: string) => wikiToStorage(source, { registry });
        return {
          ...common,
          check(source) {
            const { storage, sourceMap, diagnostics } = toStorage(source);
            const converted = { document: parseStorage(storage), sourceMap, diagnostics };
            return lintWiki(source, converted, { registry, check: lint, rules: loaded.rules });
          },
          isKept: (before, after) => keepsContent(toStorage(before).storage, toStorage(after).storage),
        };
      }
      if (kind === 'storage') return { ...common, check: (source) => lint(parseStorage(source)), isKept: keepsContent };
      return {
        ...common,
        check: (source) => lintEmbedded(source, kind, lint),
        isKept: (before, after) => keepsEmbeddedContent(before, after, kind),
      };
    },
  };

  function linterOf(loaded: LoadedConfig, fileConfig: FileConfig, registry: MacroRegistry): Linter {
    const known = linters.get(loaded) ?? new Map<string, Linter>();
    linters.set(loaded, known);
    const key = JSON.stringify(fileConfig);
    const { config } = loaded;
    const rules = timings ? loaded.rules.map((rule) => timedRule(rule, timings)) : loaded.rules;
    const lint =
      known.get(key) ?? createConfiguredLinter(fileConfig, { registry, rules, requireReasons: config.requireReasons });
    known.set(key, lint);
    return lint;
  }

  async function settingsOf(path: string, loaded: LoadedConfig): Promise<FileConfig> {
    const { config, folder } = loaded;
    const withFiles = (config.overrides ?? []).filter((override) => override.files !== undefined);
    const known = withFiles.length === 0 ? withoutOverrides.get(loaded) : undefined;
    if (known) return known;
    for (const override of withFiles) {
      if (!overrides.has(override)) overrides.set(override, await ignoreRules(folder, override.files ?? []));
    }
    const settings = configOfFile(config, (override) => {
      const rules = overrides.get(override);
      return rules !== undefined && isIgnored(path, false, [rules]);
    });
    const chosen = target ? { ...settings, target } : settings;
    if (withFiles.length === 0) withoutOverrides.set(loaded, chosen);
    return chosen;
  }

  /** Loads the macros of each configuration once. Their key is part of the cache key. */
  function macrosOf(loaded: LoadedConfig): Promise<CustomMacros> {
    const known = registries.get(loaded);
    if (known) return known;
    const reading = readMacros(loaded);
    registries.set(loaded, reading);
    return reading;
  }
}

async function readMacros({ config, folder }: LoadedConfig): Promise<CustomMacros> {
  const { macros = [] } = config;
  if (macros.length === 0) return { registry: createBuiltinRegistry(), key: '' };
  // most runs have no custom macros, so the readers are loaded on demand
  const { loadCustomMacros } = await import('../custom-macros.ts');
  const custom = await loadCustomMacros(macros, folder);
  return { registry: createBuiltinRegistry(custom.macros), key: custom.key };
}

/** The versions of all plugins; `undefined` when one has none. */
function pluginKey({ config: { plugins = [] } }: LoadedConfig): string | undefined {
  if (plugins.some(({ version }) => version === undefined)) return undefined;
  return plugins.map(({ name, version }) => ` ${name}@${version}`).join('');
}
