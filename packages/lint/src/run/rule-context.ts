import type { MacroDefinition, MacroRegistry } from '@macrowright/macros';
import type { Severity } from '@macrowright/storage';
import type { ParameterTable, Rule, RuleContext, Target } from '../rule.ts';
import { chosenSeverity } from '../severity.ts';
import type { RunState } from './run-state.ts';

/** Options shared by all rules in a run. */
export interface RunnerOptions {
  readonly registry: MacroRegistry;
  readonly target: Target;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Creates the context of one rule. `state` returns the state of the current document and throws between documents. */
export function createRuleContext(
  rule: Rule,
  options: RunnerOptions,
  parametersOf: (definition: MacroDefinition) => ParameterTable,
  state: () => RunState,
): RuleContext {
  const configured = options.severities[rule.code];
  const severity = configured === 'off' ? undefined : configured;
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const);
  return {
    get document() {
      return state().document;
    },
    registry: options.registry,
    target: options.target,
    options: { ...Object.fromEntries(defaults), ...options.ruleOptions[rule.code] },
    get parentMacro() {
      return state().parentMacros.at(-1);
    },
    get parentMacros() {
      return state().parentMacros;
    },
    within: (name) => (state().elementNames.get(name)?.open ?? 0) > 0,
    withinMacro: (name) => (state().openMacros.get(name) ?? 0) > 0,
    parametersOf,
    report({ message, range, severity: found = rule.severity, fix }) {
      const diagnostic = {
        code: rule.code,
        severity: chosenSeverity(rule.severity, found, severity),
        message,
        range,
      };
      state().diagnostics.push(fix ? { ...diagnostic, fix } : diagnostic);
    },
  };
}
