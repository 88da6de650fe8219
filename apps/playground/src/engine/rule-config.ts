import { createJsonService, type JsonPath, type JsonService } from '@macrowright/language';
import {
  builtinRules,
  configOfFile,
  configSchema,
  type FileConfig,
  findConfigProblems,
  type LintConfig,
  type LintPlugin,
  mergeConfigs,
  presetConfig,
  presetNames,
  type Rule,
  rulesOf,
} from '@macrowright/lint';
import type { MacroDefinition } from '@macrowright/macros';
import type { Diagnostic, Range, Severity } from '@macrowright/storage';

/** A configuration, read as `macrowright lint` reads it. */
export interface RuleConfig {
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` if `macrowright lint` would reject the configuration. */
  readonly usable: UsableConfig | undefined;
}

/** What the linter uses from a configuration. */
export interface UsableConfig {
  readonly rules: FileConfig;
  readonly namesTarget: boolean;
  readonly requireReasons: boolean | undefined;
  readonly macros: readonly MacroDefinition[];
}

/** Properties about files. They have no effect in the playground, which has one document and no files. */
const fileKeys = ['ignore', 'extensions', 'baseline', 'failOn', 'maxWarnings'];

/** Language features for editing configurations. `rules` provides the documentation of rules. */
export function configService(
  rules: readonly Rule[] = builtinRules,
  explain: (code: string) => string | undefined = () => undefined,
): JsonService {
  return createJsonService(configSchema(rules), (path) => {
    const code = ruleOf(path);
    return code === undefined ? undefined : explain(code);
  });
}

/** Reads a configuration. Reports what `macrowright lint` would reject as an error, and what has no effect here as an info. */
export async function readRuleConfig(
  text: string,
  service: JsonService,
  plugins: readonly LintPlugin[] = [],
): Promise<RuleConfig> {
  if (text.trim() === '') return { diagnostics: [], usable: usableOf({}, [], plugins) };
  const { value, problems } = service.read(text);
  const diagnostics: Diagnostic[] = problems.map(({ range, message }) => problem('error', range, message));
  if (problems.length > 0) return { diagnostics, usable: undefined };
  const at = (path: JsonPath, inName = false): Range => service.rangeOf(text, path, inName);
  for (const { path, inName, message } of findConfigProblems(value, rulesOf({ plugins }))) {
    diagnostics.push(problem('error', at(path, inName), message));
  }
  if (diagnostics.length > 0) return { diagnostics, usable: undefined };
  const config = value as LintConfig; // findConfigProblems checks every field

  const bases = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  bases.forEach((base, index) => {
    if (presetNames.includes(base)) return;
    const message = `Unknown preset "${base}"; use ${presetNames.join(', ')}. Only "macrowright lint" reads files.`;
    diagnostics.push(problem('warning', at(Array.isArray(config.extends) ? ['extends', index] : ['extends']), message));
  });
  const macros: MacroDefinition[] = [];
  for (const [index, macro] of (config.macros ?? []).entries()) {
    const range = at(['macros', index]);
    if (typeof macro === 'string') {
      const message = `Only "macrowright lint" reads the file "${macro}". Paste its content under Custom macros.`;
      diagnostics.push(problem('warning', range, message));
      continue;
    }
    // Loaded on demand, because the macro readers are large and rarely needed.
    const { importJson } = await import('@macrowright/macros/import');
    const imported = importJson(JSON.stringify({ macros: [macro] }));
    macros.push(...imported.macros);
    diagnostics.push(...imported.problems.map((message) => problem('error', range, message)));
  }
  config.overrides?.forEach(({ files }, index) => {
    if (files)
      diagnostics.push(problem('info', at(['overrides', index, 'files'], true), fileOnly('An override with "files"')));
  });
  for (const key of fileKeys) {
    if (Object.hasOwn(config, key)) diagnostics.push(problem('info', at([key], true), fileOnly(`"${key}"`)));
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, usable: undefined };
  return { diagnostics, usable: usableOf(config, macros, plugins) };
}

function usableOf(
  config: LintConfig,
  macros: readonly MacroDefinition[],
  plugins: readonly LintPlugin[],
): UsableConfig {
  const bases = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  const known = bases.flatMap((base) => presetConfig(base, rulesOf({ plugins })) ?? []);
  const merged = mergeConfigs([...known, config]);
  return {
    rules: configOfFile(merged, () => false),
    namesTarget: merged.target !== undefined,
    requireReasons: merged.requireReasons,
    macros,
  };
}

function fileOnly(what: string): string {
  return `${what} has no effect here; it applies to the files of "macrowright lint".`;
}

function ruleOf(path: JsonPath): string | undefined {
  const at = path.lastIndexOf('rules');
  const code = path[at + 1];
  return at >= 0 && path.length === at + 2 && typeof code === 'string' ? code : undefined;
}

function problem(severity: Severity, range: Range, message: string): Diagnostic {
  return { code: 'configuration', severity, message, range };
}
