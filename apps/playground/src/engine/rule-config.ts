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

/** A configuration text, read as `macrowright lint` reads its file. */
export interface RuleConfig {
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` when there is something in it that `macrowright lint` would refuse. */
  readonly usable: UsableConfig | undefined;
}

/** What the linter takes from a configuration. */
export interface UsableConfig {
  readonly rules: FileConfig;
  readonly namesTarget: boolean;
  readonly requireReasons: boolean | undefined;
  readonly macros: readonly MacroDefinition[];
}

/** A configuration names what stands in files; the playground has one document and no files. */
const fileKeys = ['ignore', 'extensions', 'baseline', 'failOn', 'maxWarnings'];

/** The questions of an editor of configurations; `rules` say what each is about. */
export function configService(
  rules: readonly Rule[] = builtinRules,
  explain: (code: string) => string | undefined = () => undefined,
): JsonService {
  return createJsonService(configSchema(rules), (path) => {
    const code = ruleOf(path);
    return code === undefined ? undefined : explain(code);
  });
}

/** Reads a configuration. What the command line would refuse is an error; what only means something there is a remark. */
export async function readRuleConfig(
  text: string,
  service: JsonService,
  plugins: readonly LintPlugin[] = [],
): Promise<RuleConfig> {
  if (text.trim() === '') return { diagnostics: [], usable: usableOf({}, [], plugins) };
  const { value, problems } = service.read(text);
  const diagnostics: Diagnostic[] = problems.map(({ range, message }) => found('error', range, message));
  if (problems.length > 0) return { diagnostics, usable: undefined };
  const at = (path: JsonPath, inName = false): Range => service.rangeOf(text, path, inName);
  for (const { path, inName, message } of findConfigProblems(value, rulesOf({ plugins }))) {
    diagnostics.push(found('error', at(path, inName), message));
  }
  if (diagnostics.length > 0) return { diagnostics, usable: undefined };
  const config = value as LintConfig; // findConfigProblems checks every field

  const bases = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  bases.forEach((base, index) => {
    if (presetNames.includes(base)) return;
    const message = `"${base}" is none of ${presetNames.join(', ')}; files are read only by macrowright lint.`;
    diagnostics.push(found('warning', at(Array.isArray(config.extends) ? ['extends', index] : ['extends']), message));
  });
  const macros: MacroDefinition[] = [];
  for (const [index, macro] of (config.macros ?? []).entries()) {
    const range = at(['macros', index]);
    if (typeof macro === 'string') {
      const message = `The file "${macro}" is read only by macrowright lint; paste what is in it under Own macros.`;
      diagnostics.push(found('warning', range, message));
      continue;
    }
    // The readers of macros are large and seldom needed.
    const { importJson } = await import('@macrowright/macros/import');
    const imported = importJson(JSON.stringify({ macros: [macro] }));
    macros.push(...imported.macros);
    diagnostics.push(...imported.problems.map((problem) => found('error', range, problem)));
  }
  config.overrides?.forEach(({ files }, index) => {
    if (files)
      diagnostics.push(found('info', at(['overrides', index, 'files'], true), noFiles('An override of files')));
  });
  for (const key of fileKeys) {
    if (Object.hasOwn(config, key)) diagnostics.push(found('info', at([key], true), noFiles(`"${key}"`)));
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

function noFiles(what: string): string {
  return `${what} counts for macrowright lint; the document here is no file.`;
}

function ruleOf(path: JsonPath): string | undefined {
  const at = path.lastIndexOf('rules');
  const code = path[at + 1];
  return at >= 0 && path.length === at + 2 && typeof code === 'string' ? code : undefined;
}

function found(severity: Severity, range: Range, message: string): Diagnostic {
  return { code: 'configuration', severity, message, range };
}
