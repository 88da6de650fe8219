import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import type { Diagnostic, Severity, StorageDocument } from '@macrowright/storage';
import type { Rule, Target } from './rule.ts';
import { builtinRules } from './rules/builtin-rules.ts';
import { createRunner } from './run/create-runner.ts';
import { repairDocument } from './run/repaired-document.ts';
import { chosenSeverity } from './severity.ts';

/** Options of a linter. */
export interface LintOptions {
  /** Default: the built-in macros. */
  readonly registry?: MacroRegistry | undefined;
  /** Default: the built-in rules. */
  readonly rules?: readonly Rule[] | undefined;
  /** Default `both`. */
  readonly target?: Target | undefined;
  /**
   * By rule code; `off` disables a rule. The default is the severity of the rule. A diagnostic that the rule rates lower
   * than its default severity keeps the lower one.
   */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
  /** By rule code. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/** Checks a document. Can be called for many documents. */
export type Linter = (document: StorageDocument) => readonly Diagnostic[];

/** Creates a linter: sets up the rules once for many documents. */
export function createLinter(options: LintOptions = {}): Linter {
  const { rules = builtinRules, severities = {}, target = 'both' } = options;
  const runRules = createRunner(
    rules.filter((rule) => severities[rule.code] !== 'off' && (rule.targets?.includes(target) ?? true)),
    {
      registry: options.registry ?? createBuiltinRegistry(),
      target,
      severities,
      ruleOptions: options.ruleOptions ?? {},
    },
  );
  const parserRules = new Map<string, Rule>();
  for (const rule of rules) for (const code of rule.parserCodes ?? []) parserRules.set(code, rule);
  const fallback = rules.find((rule) => rule.code === 'xml-well-formed');

  return (document) => {
    if (document.diagnostics.length === 0) return sorted(runRules(document));
    const repaired = repairDocument(document);
    return sorted([
      ...document.diagnostics.flatMap((diagnostic) => wellFormedness(diagnostic, parserRules, fallback, severities)),
      ...runRules(repaired.document).flatMap((diagnostic) => repaired.toOriginal(diagnostic) ?? []),
    ]);
  };
}

function sorted(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

let defaultLinter: Linter | undefined;

/**
 * Checks a document in one walk for all rules. If it is not well-formed, the rules check it as if its errors were repaired;
 * findings at the errors are left out.
 */
export function lint(document: StorageDocument, options?: LintOptions): readonly Diagnostic[] {
  if (options) return createLinter(options)(document);
  defaultLinter ??= createLinter(); // setting up the rules takes longer than checking a short page
  return defaultLinter(document);
}

/** A diagnostic of the parser under the code of the rule that reports it. */
function wellFormedness(
  diagnostic: Diagnostic,
  parserRules: ReadonlyMap<string, Rule>,
  fallback: Rule | undefined,
  severities: Readonly<Record<string, Severity | 'off'>>,
): Diagnostic[] {
  const rule = parserRules.get(diagnostic.code) ?? fallback;
  const code = rule?.code ?? 'xml-well-formed';
  const chosen = severities[code];
  if (chosen === 'off') return [];
  return [{ ...diagnostic, code, severity: chosenSeverity(rule?.severity ?? 'error', diagnostic.severity, chosen) }];
}
