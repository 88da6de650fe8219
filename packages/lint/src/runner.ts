import type { MacroDefinition, MacroRegistry, ParameterDefinition } from '@macrowright/macros';
import { type Diagnostic, type Macro, macroOf, type Severity, type StorageDocument } from '@macrowright/storage';
import {
  type ChildNode,
  type Document,
  type Element,
  isCDATA,
  isTag,
  isText,
  type ParentNode,
  type Text,
} from 'domhandler';
import { createParameterTable } from './parameter-table.ts';
import type { Found, KnownParameter, ParameterTable, Rule, RuleContext, Target } from './rule.ts';
import { chosenSeverity } from './severity.ts';

/** What all rules of a run share. */
export interface RunnerOptions {
  readonly registry: MacroRegistry;
  readonly target: Target;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const nothing: readonly never[] = [];

/** What is known of one element name in a run. */
interface NameRecord {
  /** How many elements of the name are open. */
  open: number;
  elements: Element[];
  readonly visits: readonly ((element: Element) => void)[];
  readonly isMacro: boolean;
}

/**
 * Makes the function that walks a document once for all rules and returns what they found, in the order of finding.
 *
 * Everything that depends on the rules alone is set up here, once for all documents.
 */
export function createRunner(
  rules: readonly Rule[],
  options: RunnerOptions,
): (document: StorageDocument) => Diagnostic[] {
  const { registry } = options;
  const tables = new Map<MacroDefinition, ParameterTable>();
  const names = new Map<string, NameRecord>();
  const parents: Macro[] = [];
  const openMacros = new Map<string, number>();
  let macros: Macro[] = [];
  let diagnostics: Diagnostic[] = [];
  let current: StorageDocument | undefined;

  const bound = rules.map((rule) => ({ visit: rule.visit, cx: createContext(rule) }));
  const everyElement = bound.flatMap(({ visit, cx }) => bind(visit.elements?.['*'], cx));
  const macroChecks = createChoice((definition: MacroDefinition | undefined) =>
    bound.flatMap(({ visit, cx }) => (visit.macroWhen?.(definition) === false ? nothing : bind(visit.macro, cx))),
  );
  const parameterChecks = createChoice((known: ParameterDefinition) =>
    bound.flatMap(({ visit, cx }) => (visit.parameterWhen?.(known) === false ? nothing : bind(visit.parameter, cx))),
  );
  const withText = bound.filter(({ visit }) => visit.text);
  let textChecks: readonly ((text: Text) => void)[] = nothing;
  const everyCdata = bound.flatMap(({ visit, cx }) => bind(visit.cdata, cx));
  const atEnd = bound.flatMap(({ visit, cx }) => bind(visit.document, cx));
  const byElement = new Map<string, ((element: Element) => void)[]>();
  const byMacro = new Map<string, ((macro: Macro) => void)[]>();
  for (const { visit, cx } of bound) {
    for (const [name, check] of Object.entries(visit.elements ?? {})) {
      if (name !== '*') byElement.set(name, [...(byElement.get(name) ?? []), ...bind(check, cx)]);
    }
    for (const [name, check] of Object.entries(visit.macros ?? {})) {
      byMacro.set(name, [...(byMacro.get(name) ?? []), ...bind(check, cx)]);
    }
  }

  return (document) => {
    current = document;
    diagnostics = [];
    macros = [];
    parents.length = 0;
    openMacros.clear();
    names.clear();
    textChecks = withText.flatMap(({ visit, cx }) =>
      visit.text && isMarked(document.source, visit.textMarks) ? bind(visit.text, cx) : [],
    );
    walk(document.root);
    const elements = new Map<string, readonly Element[]>();
    for (const [name, record] of names) elements.set(name, record.elements);
    const found: Found = { elements, macros };
    for (const check of atEnd) check(found);
    current = undefined;
    return diagnostics;
  };

  /**
   * As `walk` of the storage package, by the links between nodes: without a stack, for this loop is where a run spends its
   * time.
   */
  function walk(root: Document): void {
    let node: ChildNode | null | undefined = root.children[0];
    while (node) {
      if (isText(node)) {
        for (const check of textChecks) check(node);
      } else if (isCDATA(node)) {
        for (const check of everyCdata) check(node);
      } else if (isTag(node)) {
        const record = names.get(node.name) ?? recordOf(node.name);
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
  }

  function enter(element: Element, record: NameRecord): void {
    record.elements.push(element);
    for (const check of everyElement) check(element);
    for (const check of record.visits) check(element);
    const macro = record.isMacro ? macroOf(element) : undefined;
    if (!macro) return;
    macros.push(macro);
    const definition = registry.get(macro.name);
    for (const check of macroChecks(definition)) check(macro);
    for (const check of byMacro.get(macro.name) ?? nothing) check(macro);
    if (definition && macro.parameters.length > 0) visitParameters(macro, definition);
  }

  /** Only a macro with something in it is ever around anything. */
  function openMacro(element: Element): void {
    const macro = macros.at(-1);
    if (macro?.element !== element) return;
    parents.push(macro);
    openMacros.set(macro.name, (openMacros.get(macro.name) ?? 0) + 1);
  }

  function leave(element: Element): void {
    const record = names.get(element.name);
    if (!record) return;
    record.open--;
    if (!record.isMacro) return;
    const macro = parents.pop();
    if (macro) openMacros.set(macro.name, (openMacros.get(macro.name) ?? 1) - 1);
  }

  function recordOf(name: string): NameRecord {
    const isMacro = name === 'ac:structured-macro' || name === 'ac:macro';
    const record = { open: 0, elements: [], visits: byElement.get(name) ?? nothing, isMacro };
    names.set(name, record);
    return record;
  }

  function visitParameters(macro: Macro, definition: MacroDefinition): void {
    const table = tableOf(definition);
    for (const parameter of macro.parameters) {
      const entry = table.get(parameter.name);
      if (!entry) continue;
      const checks = parameterChecks(entry.definition);
      if (checks.length === 0) continue;
      const known: KnownParameter = { macro, definition, parameter, name: entry.name, known: entry.definition };
      for (const check of checks) check(known);
    }
  }

  function tableOf(definition: MacroDefinition): ParameterTable {
    const known = tables.get(definition);
    if (known) return known;
    const table = createParameterTable(definition);
    tables.set(definition, table);
    return table;
  }

  function createContext(rule: Rule): RuleContext {
    const chosen = options.severities[rule.code];
    const severity = chosen === 'off' ? undefined : chosen;
    const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const);
    return {
      get document() {
        if (!current) throw new TypeError('A rule may use its context during its call only.');
        return current;
      },
      registry,
      target: options.target,
      options: { ...Object.fromEntries(defaults), ...options.ruleOptions[rule.code] },
      get parentMacro() {
        return parents.at(-1);
      },
      parentMacros: parents,
      within: (name) => (names.get(name)?.open ?? 0) > 0,
      withinMacro: (name) => (openMacros.get(name) ?? 0) > 0,
      parametersOf: tableOf,
      report({ message, range, severity: found = rule.severity, fix }) {
        const diagnostic = {
          code: rule.code,
          severity: chosenSeverity(rule.severity, found, severity),
          message,
          range,
        };
        diagnostics.push(fix ? { ...diagnostic, fix } : diagnostic);
      },
    };
  }
}

/** Remembers what is chosen for each key; keys are the definitions of a registry, of which there are few. */
function createChoice<Key, Choice>(choose: (key: Key) => Choice): (key: Key) => Choice {
  const known = new Map<Key, Choice>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const chosen = choose(key);
    known.set(key, chosen);
    return chosen;
  };
}

function isMarked(source: string, marks: readonly string[] | undefined): boolean {
  return marks === undefined || marks.some((mark) => source.includes(mark));
}

/** A visitor with its context, in a list of its own so that an absent one is an empty list. */
function bind<T>(
  check: ((input: T, cx: RuleContext) => void) | undefined,
  cx: RuleContext,
): readonly ((input: T) => void)[] {
  return check ? [(input) => check(input, cx)] : [];
}
