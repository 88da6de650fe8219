import type { MacroDefinition, MacroRegistry, ParameterDefinition } from '@macrowright/macros';
import type { Fix, Macro, MacroParameter, Range, Severity, StorageDocument } from '@macrowright/storage';
import type { CDATA, Element, Text } from 'domhandler';

/** The group of a rule. */
export type RuleGroup = 'well-formedness' | 'structure' | 'macros' | 'links' | 'accessibility' | 'cloud' | 'security';

/** Where a document is published. */
export type Target = 'cloud' | 'datacenter' | 'both';

/** What a rule reports. The default severity is the severity of the rule. */
export interface Finding {
  readonly message: string;
  readonly range: Range;
  readonly severity?: Severity | undefined;
  readonly fix?: Fix | undefined;
}

/** A parameter of a macro with its definition. */
export interface KnownParameter {
  readonly macro: Macro;
  readonly definition: MacroDefinition;
  readonly parameter: MacroParameter;
  /** The canonical name of the parameter; `parameter.name` may be an alias. */
  readonly name: string;
  readonly known: ParameterDefinition;
}

/** The parameters of a macro by name. */
export interface ParameterTable {
  /** By name, by alias, or by the name of a parameter that every macro has. */
  get(name: string): { readonly name: string; readonly definition: ParameterDefinition } | undefined;
  /** The correct spelling of a name that differs only in case. */
  spelling(name: string): string | undefined;
  /** The required parameters by canonical name. */
  readonly required: readonly (readonly [name: string, definition: ParameterDefinition])[];
}

/** The context in which a rule runs. Valid only during the call that receives it. */
export interface RuleContext {
  readonly document: StorageDocument;
  readonly registry: MacroRegistry;
  readonly target: Target;
  /** The configured options of this rule, merged with its defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The innermost macro around the current node. */
  readonly parentMacro: Macro | undefined;
  /** All macros around the current node, outermost first. */
  readonly parentMacros: readonly Macro[];
  /** Whether an element with this name is an ancestor of the current node. Takes constant time. */
  within(name: string): boolean;
  /** Whether a macro with this name, as written, is an ancestor of the current node. Takes constant time. */
  withinMacro(name: string): boolean;
  parametersOf(definition: MacroDefinition): ParameterTable;
  report(finding: Finding): void;
}

/** All elements and macros of a document, in document order. */
export interface Found {
  readonly elements: ReadonlyMap<string, readonly Element[]>;
  readonly macros: readonly Macro[];
}

/**
 * The nodes that a rule visits. All rules share one walk, in document order.
 *
 * `M` and `P` are the types that `macroWhen` and `parameterWhen` return; `defineRule` infers them.
 */
export interface RuleVisitor<M = unknown, P = unknown> {
  /**
   * Selects the macros that `macro` is called for, by their definition (`undefined` for a macro that the registry does not
   * know). Returns what `macro` needs from the definition, or `undefined` or `false` to skip the macro. Called once for each
   * definition, so it must not depend on anything else. Default: every macro, with its definition.
   */
  macroWhen?(definition: MacroDefinition | undefined): M | undefined | false;
  /** Called for every macro that `macroWhen` selects, with what `macroWhen` returned. */
  macro?(macro: Macro, cx: RuleContext, selected: M): void;
  /** By macro name, exactly as written. */
  readonly macros?: Readonly<Record<string, (macro: Macro, cx: RuleContext) => void>>;
  /** Like `macroWhen`, for the parameters that `parameter` is called for. Default: every known parameter. */
  parameterWhen?(known: ParameterDefinition): P | undefined | false;
  /** Called for every parameter of a known macro that `parameterWhen` selects. */
  parameter?(parameter: KnownParameter, cx: RuleContext, selected: P): void;
  /** By element name; the key `*` matches every element. */
  readonly elements?: Readonly<Record<string, (element: Element, cx: RuleContext) => void>>;
  /** `text` is called only in documents whose source contains one of these strings. Default: in all documents. */
  readonly textMarks?: readonly string[];
  /** Text outside of CDATA. */
  readonly text?: (text: Text, cx: RuleContext) => void;
  readonly cdata?: (section: CDATA, cx: RuleContext) => void;
  /** Called once, after the walk. */
  readonly document?: (found: Found, cx: RuleContext) => void;
}

/** An option of a rule, for the configuration schema and the page of the rule. */
export interface RuleOption {
  readonly type: 'boolean' | 'string' | 'strings';
  /** The value of the option if it is not set. */
  readonly default?: boolean | string | readonly string[];
  readonly doc: string;
}

/** Two example documents: one with a finding, one without. */
export interface RuleExamples {
  readonly bad: string;
  readonly good: string;
  /** The target for both documents. Default `both`. */
  readonly target?: Target;
  /** The options of the rule for both documents. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A rule. Its code is also the name of its source file and its page. */
export interface Rule {
  readonly code: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly summary: string;
  readonly rationale: string;
  readonly source?: string;
  /** The URL of the documentation, for rules of plugins. */
  readonly url?: string;
  readonly fixable: 'safe' | 'suggest' | 'no';
  /** The targets for which the rule runs. Default: all targets. */
  readonly targets?: readonly Target[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly examples: RuleExamples;
  /** The codes of parser diagnostics that this rule reports under its own code. */
  readonly parserCodes?: readonly string[];
  readonly visit: RuleVisitor;
}

/** A rule whose visitor is typed with what `macroWhen` and `parameterWhen` return. */
export interface RuleDefinition<M = MacroDefinition | undefined, P = ParameterDefinition> extends Omit<Rule, 'visit'> {
  readonly visit: RuleVisitor<M, P>;
}

/**
 * Defines a rule. Returns its argument; the types ensure that `macro` and `parameter` receive exactly what `macroWhen` and
 * `parameterWhen` return, so a rule never checks a definition twice.
 */
export function defineRule<M = MacroDefinition | undefined, P = ParameterDefinition>(rule: RuleDefinition<M, P>): Rule {
  return rule;
}
