import type { MacroDefinition, ParameterDefinition } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import type { CDATA, Element, Text } from 'domhandler';
import type { Found, KnownParameter, RuleContext, RuleVisitor } from '../rule.ts';

type Check<T> = (input: T) => void;

/** The visitor of a rule with the context of that rule. */
export interface BoundVisitor {
  readonly visit: RuleVisitor;
  readonly cx: RuleContext;
}

/** The visitors of all rules, grouped by what they visit. */
export interface RuleChecks {
  readonly everyElement: readonly Check<Element>[];
  ofElement(name: string): readonly Check<Element>[];
  ofMacro(definition: MacroDefinition | undefined): readonly Check<Macro>[];
  ofMacroNamed(name: string): readonly Check<Macro>[];
  ofParameter(definition: ParameterDefinition): readonly Check<KnownParameter>[];
  /** Depends on the source, because a rule may visit text only in documents that contain a marker. */
  ofText(source: string): readonly Check<Text>[];
  readonly cdata: readonly Check<CDATA>[];
  readonly document: readonly Check<Found>[];
}

const none: readonly never[] = [];

/** Groups visitors once, so that the walk makes no decision twice. */
export function createRuleChecks(bound: readonly BoundVisitor[]): RuleChecks {
  const byElement = new Map<string, Check<Element>[]>();
  const byMacro = new Map<string, Check<Macro>[]>();
  for (const { visit, cx } of bound) {
    for (const [name, check] of Object.entries(visit.elements ?? {})) append(byElement, name, bind(check, cx));
    for (const [name, check] of Object.entries(visit.macros ?? {})) append(byMacro, name, bind(check, cx));
  }
  const everyElement = byElement.get('*') ?? none;
  byElement.delete('*');
  const withText = bound.filter(({ visit }) => visit.text);
  return {
    everyElement,
    ofElement: (name) => byElement.get(name) ?? none,
    ofMacro: memoize((definition) => bound.flatMap((visitor) => macroCheck(visitor, definition))),
    ofMacroNamed: (name) => byMacro.get(name) ?? none,
    ofParameter: memoize((definition) => bound.flatMap((visitor) => parameterCheck(visitor, definition))),
    ofText: (source) =>
      withText.flatMap(({ visit, cx }) => (containsAny(source, visit.textMarks) ? bind(visit.text, cx) : none)),
    cdata: bound.flatMap(({ visit, cx }) => bind(visit.cdata, cx)),
    document: bound.flatMap(({ visit, cx }) => bind(visit.document, cx)),
  };
}

function macroCheck({ visit, cx }: BoundVisitor, definition: MacroDefinition | undefined): readonly Check<Macro>[] {
  if (!visit.macro) return none;
  const selected = visit.macroWhen ? visit.macroWhen(definition) : definition;
  if (visit.macroWhen && (selected === undefined || selected === false)) return none;
  return [(macro) => visit.macro?.(macro, cx, selected)];
}

function parameterCheck(
  { visit, cx }: BoundVisitor,
  definition: ParameterDefinition,
): readonly Check<KnownParameter>[] {
  if (!visit.parameter) return none;
  const selected = visit.parameterWhen ? visit.parameterWhen(definition) : definition;
  if (visit.parameterWhen && (selected === undefined || selected === false)) return none;
  return [(parameter) => visit.parameter?.(parameter, cx, selected)];
}

/** A visitor bound to its context; no element when there is no visitor. */
function bind<T>(check: ((input: T, cx: RuleContext) => void) | undefined, cx: RuleContext): readonly Check<T>[] {
  return check ? [(input) => check(input, cx)] : none;
}

function append<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}

/** Remembers the value for each key. The keys are the definitions of a registry, so there are few. */
function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

function containsAny(source: string, marks: readonly string[] | undefined): boolean {
  return marks === undefined || marks.some((mark) => source.includes(mark));
}
