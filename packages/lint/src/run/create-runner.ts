import type { MacroDefinition } from '@macrowright/macros';
import type { Diagnostic, StorageDocument } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { ParameterTable, Rule } from '../rule.ts';
import { createParameterTable } from './parameter-table.ts';
import { createRuleChecks } from './rule-checks.ts';
import { createRuleContext, type RunnerOptions } from './rule-context.ts';
import { createRunState, type RunState } from './run-state.ts';
import { walkDocument } from './walk-document.ts';

/**
 * Creates the function that walks a document once for all rules and returns their findings, in the order they were reported.
 *
 * Everything that depends only on the rules is set up here, once for all documents.
 */
export function createRunner(
  rules: readonly Rule[],
  options: RunnerOptions,
): (document: StorageDocument) => Diagnostic[] {
  const tables = new Map<MacroDefinition, ParameterTable>();
  let current: RunState | undefined;
  const state = (): RunState => {
    if (!current) throw new TypeError('A rule can use its context only while it is being called.');
    return current;
  };
  const checks = createRuleChecks(
    rules.map((rule) => ({ visit: rule.visit, cx: createRuleContext(rule, options, parametersOf, state) })),
  );

  return (document) => {
    const outer = current; // a rule may lint another document, such as the storage format inside a code block
    const run = createRunState(document);
    current = run;
    try {
      walkDocument(run, checks, options.registry, parametersOf);
      const elements = new Map<string, readonly Element[]>();
      for (const [name, record] of run.elementNames) elements.set(name, record.elements);
      for (const check of checks.document) check({ elements, macros: run.macros });
      return run.diagnostics;
    } finally {
      current = outer;
    }
  };

  function parametersOf(definition: MacroDefinition): ParameterTable {
    const known = tables.get(definition);
    if (known) return known;
    const table = createParameterTable(definition);
    tables.set(definition, table);
    return table;
  }
}
