import { createLanguageService, type JsonService, type LanguageService } from '@macrowright/language';
import { explainRule, fixText, type LintPlugin } from '@macrowright/lint';
import { blockMacros } from '@macrowright/macros';
import { applyEdits, formatStorage, isRecord, parseStorage, type Severity, type TextEdit } from '@macrowright/storage';
import { minimalEdit } from '../minimal-edit.ts';
import type { ConfigReading, RuleSummary, Syntax } from '../protocol.ts';
import { documentedRegistry, documentedRules } from './documented.ts';
import { linterOf } from './rest.ts';
import { configService, readRuleConfig } from './rule-config.ts';
import type { Prepared } from './settings.ts';

export { onlyRule } from './only-rule.ts';

const services = new WeakMap<Prepared, LanguageService>();

/** Completion, hovers and fixes with the rules and macros of the settings. */
export function serviceOf(prepared: Prepared): LanguageService {
  let service = services.get(prepared);
  if (!service) {
    service = createLanguageService({
      registry: documentedRegistry(prepared.registry),
      lint: linterOf(prepared),
      explain: (code) => explain(code, prepared.plugins),
    });
    services.set(prepared, service);
  }
  return service;
}

/** The documentation of a rule. Parser codes have none. */
function explain(code: string, plugins: readonly LintPlugin[]): string | undefined {
  const rules = documentedRules(plugins);
  return rules.some((rule) => rule.code === code) ? explainRule(code, rules) : undefined;
}

/** Language features for editing the configuration. */
export function configEditorOf(plugins: readonly LintPlugin[]): JsonService {
  return configService(documentedRules(plugins), (code) => explain(code, plugins));
}

/** The severities in a configuration, and the problems found in it. */
export async function readConfig(text: string, plugins: readonly LintPlugin[]): Promise<ConfigReading> {
  const { diagnostics, usable } = await readRuleConfig(text, configEditorOf(plugins), plugins);
  return { diagnostics, severities: usable?.rules.severities };
}

/** The edits that set a rule to a severity. Keeps its options, and removes the entry if presets give the same severity. */
export async function setRule(
  text: string,
  code: string,
  level: Severity | 'off',
  plugins: readonly LintPlugin[],
): Promise<readonly TextEdit[]> {
  const configEditor = configEditorOf(plugins);
  const { value } = configEditor.read(text);
  if (Array.isArray(settingOf(value, code))) return configEditor.set(text, ['rules', code, 0], level);
  const removal = configEditor.set(text, ['rules', code], undefined);
  const defaultSeverity = documentedRules(plugins).find((rule) => rule.code === code)?.severity;
  const inherited = (await readConfig(applyEdits(text, removal), plugins)).severities;
  return (inherited?.[code] ?? defaultSeverity) === level ? removal : configEditor.set(text, ['rules', code], level);
}

function settingOf(config: unknown, code: string): unknown {
  const rules = isRecord(config) ? config.rules : undefined;
  return isRecord(rules) ? rules[code] : undefined;
}

/** All rules, for the settings. */
export function ruleSummaries(plugins: readonly LintPlugin[]): RuleSummary[] {
  return documentedRules(plugins).map(({ code, summary, severity }) => ({ code, summary, severity }));
}

/** Applies all safe fixes, repeatedly like `macrowright lint --fix`. */
export function fixAll(prepared: Prepared, text: string, syntax: Syntax): readonly TextEdit[] {
  if (syntax === 'wiki') return serviceOf(prepared).fixAll(text, syntax);
  const { output } = fixText(text, (source) => linterOf(prepared)(parseStorage(source)));
  const edit = minimalEdit(text, output);
  return edit ? [edit] : [];
}

/** Pretty-prints storage format like `macrowright format`. */
export function format({ registry }: Prepared, text: string): string {
  return formatStorage(text, { isBlockMacro: blockMacros(registry) });
}
