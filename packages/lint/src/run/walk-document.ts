import type { MacroDefinition, MacroRegistry } from '@macrowright/macros';
import { type Macro, macroOf } from '@macrowright/storage';
import { type ChildNode, type Element, isCDATA, isTag, isText, type ParentNode } from 'domhandler';
import type { ParameterTable } from '../rule.ts';
import type { RuleChecks } from './rule-checks.ts';
import type { ElementNameRecord, RunState } from './run-state.ts';

/**
 * Visits every node of a document once, for all rules.
 *
 * This is the storage package's `walk` without its stack and callbacks: a run spends most of its time in this loop.
 */
export function walkDocument(
  state: RunState,
  checks: RuleChecks,
  registry: MacroRegistry,
  parametersOf: (definition: MacroDefinition) => ParameterTable,
): void {
  const { document, macros, parentMacros, openMacros, elementNames } = state;
  const textChecks = checks.ofText(document.source);

  let node: ChildNode | null | undefined = document.root.children[0];
  while (node) {
    if (isText(node)) {
      for (const check of textChecks) check(node);
    } else if (isCDATA(node)) {
      for (const check of checks.cdata) check(node);
    } else if (isTag(node)) {
      const record = elementNames.get(node.name) ?? recordOf(node.name);
      enter(node, record);
      const first: ChildNode | undefined = node.children[0];
      if (first) {
        record.open++;
        if (record.isMacro) openMacro(node);
        node = first;
        continue;
      }
    }
    let next: ChildNode | null = node.next;
    while (!next) {
      const parent: ParentNode | null = node.parent;
      if (!parent || !isTag(parent)) return;
      leave(parent);
      node = parent;
      next = node.next;
    }
    node = next;
  }

  function enter(element: Element, record: ElementNameRecord): void {
    record.elements.push(element);
    for (const check of checks.everyElement) check(element);
    for (const check of record.checks) check(element);
    const macro = record.isMacro ? macroOf(element) : undefined;
    if (!macro) return;
    macros.push(macro);
    const definition = registry.get(macro.name);
    for (const check of checks.ofMacro(definition)) check(macro);
    for (const check of checks.ofMacroNamed(macro.name)) check(macro);
    if (definition && macro.parameters.length > 0) visitParameters(macro, definition);
  }

  function visitParameters(macro: Macro, definition: MacroDefinition): void {
    const table = parametersOf(definition);
    for (const parameter of macro.parameters) {
      const entry = table.get(parameter.name);
      if (!entry) continue;
      const parameterChecks = checks.ofParameter(entry.definition);
      if (parameterChecks.length === 0) continue;
      const known = { macro, definition, parameter, name: entry.name, known: entry.definition };
      for (const check of parameterChecks) check(known);
    }
  }

  /** Called only for macros with children: other macros cannot contain any nodes. */
  function openMacro(element: Element): void {
    const macro = macros.at(-1);
    if (macro?.element !== element) return;
    parentMacros.push(macro);
    openMacros.set(macro.name, (openMacros.get(macro.name) ?? 0) + 1);
  }

  function leave(element: Element): void {
    const record = elementNames.get(element.name);
    if (!record) return;
    record.open--;
    if (!record.isMacro) return;
    const macro = parentMacros.pop();
    if (macro) openMacros.set(macro.name, (openMacros.get(macro.name) ?? 1) - 1);
  }

  function recordOf(name: string): ElementNameRecord {
    const isMacro = name === 'ac:structured-macro' || name === 'ac:macro';
    const record = { open: 0, elements: [], checks: checks.ofElement(name), isMacro };
    elementNames.set(name, record);
    return record;
  }
}
