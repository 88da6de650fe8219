import { createBuiltinRegistry, type MacroRegistry } from '@macroscope/macros';
import {
  type Diagnostic,
  isElement,
  type Macro,
  macroOf,
  type Severity,
  type StorageDocument,
  walk,
} from '@macroscope/storage';
import type { Element } from 'domhandler';
import { createParameterTable } from './parameter-table.ts';
import type { ParameterTable, Rule, RuleContext, Target } from './rule.ts';
import { builtinRules } from './rules/index.ts';

/** How to lint. */
export interface LintOptions {
  /** Default: the built-in macros. Hand one over when linting many documents. */
  readonly registry?: MacroRegistry;
  /** Default: the built-in rules. */
  readonly rules?: readonly Rule[];
  /** Default `both`. */
  readonly target?: Target;
  /** By rule code; `off` leaves a rule out. A rule's own severity is the default. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** By rule code. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Checks a document, in one walk for all rules. One that is not well-formed gets only findings about that. */
export function lint(document: StorageDocument, options: LintOptions = {}): readonly Diagnostic[] {
  const { rules = builtinRules, severities = {} } = options;
  const active = rules.filter((rule) => severities[rule.code] !== 'off');
  if (document.diagnostics.length > 0) return wellFormedness(document, rules, severities);

  const diagnostics: Diagnostic[] = [];
  runRules(document, active, options, diagnostics);
  return diagnostics.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The parser's findings under the codes of the rules that speak for them. */
function wellFormedness(
  document: StorageDocument,
  rules: readonly Rule[],
  severities: Readonly<Record<string, Severity | 'off'>>,
): Diagnostic[] {
  const codes = new Map<string, string>();
  for (const rule of rules) for (const code of rule.parserCodes ?? []) codes.set(code, rule.code);
  return document.diagnostics.flatMap((diagnostic) => {
    const code = codes.get(diagnostic.code) ?? 'xml-well-formed';
    const severity = severities[code] ?? diagnostic.severity;
    return severity === 'off' ? [] : [{ ...diagnostic, code, severity }];
  });
}

function runRules(
  document: StorageDocument,
  rules: readonly Rule[],
  { registry = createBuiltinRegistry(), target = 'both', severities = {}, ruleOptions = {} }: LintOptions,
  diagnostics: Diagnostic[],
): void {
  const tables = new Map<unknown, ParameterTable>();
  const parents: Macro[] = [];
  const contexts = rules.map((rule): { rule: Rule; cx: RuleContext } => ({
    rule,
    cx: {
      document,
      registry,
      target,
      options: ruleOptions[rule.code] ?? {},
      get parentMacro() {
        return parents.at(-1);
      },
      parametersOf(definition) {
        const table = tables.get(definition) ?? createParameterTable(definition);
        tables.set(definition, table);
        return table;
      },
      report({ message, range, severity, fix }) {
        const chosen = severities[rule.code];
        const found = { code: rule.code, severity: severity ?? rule.severity, message, range };
        if (chosen && chosen !== 'off') found.severity = chosen;
        diagnostics.push(fix ? { ...found, fix } : found);
      },
    },
  }));
  const byElement = new Map<string, ((element: Element) => void)[]>();
  for (const { rule, cx } of contexts) {
    for (const [name, visit] of Object.entries(rule.visit.elements ?? {})) {
      const list = byElement.get(name) ?? [];
      list.push((element) => visit(element, cx));
      byElement.set(name, list);
    }
  }
  const every = byElement.get('*') ?? [];
  const macroRules = contexts.filter(({ rule }) => rule.visit.macro);
  const parameterRules = contexts.filter(({ rule }) => rule.visit.parameter);
  const elements = new Map<string, Element[]>();

  walk(document.root, {
    enter(node) {
      if (!isElement(node)) return;
      const known = elements.get(node.name);
      if (known) known.push(node);
      else elements.set(node.name, [node]);
      for (const visit of every) visit(node);
      for (const visit of byElement.get(node.name) ?? []) visit(node);
      const macro = macroOf(node);
      if (!macro) return;
      for (const { rule, cx } of macroRules) rule.visit.macro?.(macro, cx);
      visitParameters(macro);
      parents.push(macro);
    },
    leave(node) {
      if (parents.at(-1)?.element === node) parents.pop();
    },
  });
  for (const { rule, cx } of contexts) rule.visit.document?.(elements, cx);

  function visitParameters(macro: Macro): void {
    const definition = registry.get(macro.name);
    const first = parameterRules[0];
    if (!definition || !first) return;
    const table = first.cx.parametersOf(definition);
    for (const parameter of macro.parameters) {
      const known = table.get(parameter.name)?.definition;
      if (!known) continue;
      for (const { rule, cx } of parameterRules) rule.visit.parameter?.({ macro, definition, parameter, known }, cx);
    }
  }
}
