import type { MacroDefinition, MacroRegistry, ParameterDefinition } from '@macrowright/macros';
import type { Fix, Macro, MacroParameter, Range, Severity, StorageDocument } from '@macrowright/storage';
import type { CDATA, Element, Text } from 'domhandler';

/** The seven families of rules. */
export type RuleGroup = 'well-formedness' | 'structure' | 'macros' | 'links' | 'accessibility' | 'cloud' | 'security';

/** Where a document is meant to live. */
export type Target = 'cloud' | 'datacenter' | 'both';

/** What a rule says about one place. The severity is the rule's own unless given. */
export interface Finding {
  readonly message: string;
  readonly range: Range;
  readonly severity?: Severity | undefined;
  readonly fix?: Fix | undefined;
}

/** A parameter of a macro with what the registry knows of it. */
export interface KnownParameter {
  readonly macro: Macro;
  readonly definition: MacroDefinition;
  readonly parameter: MacroParameter;
  /** The parameter's right name, where `parameter.name` may be an alias. */
  readonly name: string;
  readonly known: ParameterDefinition;
}

/** The names under which a macro takes its parameters. */
export interface ParameterTable {
  /** Name, alias or name known everywhere. */
  get(name: string): { readonly name: string; readonly definition: ParameterDefinition } | undefined;
  /** The right spelling of a name that differs by case. */
  spelling(name: string): string | undefined;
  /** Those that the macro needs, by their right names. */
  readonly required: readonly (readonly [name: string, definition: ParameterDefinition])[];
}

/** What a rule sees of the run. Only valid during the call it is handed to. */
export interface RuleContext {
  readonly document: StorageDocument;
  readonly registry: MacroRegistry;
  readonly target: Target;
  /** The options given for this rule, over its defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The macro around an element whose start has been reached; `undefined` outside of all. */
  readonly parentMacro: Macro | undefined;
  /** All macros around it, the outermost first. */
  readonly parentMacros: readonly Macro[];
  /** Whether an element of this name is open around the place. Constant time. */
  within(name: string): boolean;
  /** Whether a macro of this name, as written, is open around the place. Constant time. */
  withinMacro(name: string): boolean;
  parametersOf(definition: MacroDefinition): ParameterTable;
  report(finding: Finding): void;
}

/** Everything of a document by kind, in document order. */
export interface Found {
  readonly elements: ReadonlyMap<string, readonly Element[]>;
  readonly macros: readonly Macro[];
}

/**
 * What a rule looks at. Everything is visited in document order, in one walk for all rules.
 *
 * `M` and `P` are what `macroWhen` and `parameterWhen` select; `defineRule` infers them.
 */
export interface RuleVisitor<M = unknown, P = unknown> {
  /**
   * Selects the macros that `macro` is called for, by their definition (`undefined` for a macro that the registry does not
   * know). Returns what `macro` needs from the definition, or `undefined` or `false` to skip the macro. Called once for each
   * definition, so it must depend on nothing else. Default: every macro, with its definition.
   */
  macroWhen?(definition: MacroDefinition | undefined): M | undefined | false;
  /** Called for every macro that `macroWhen` selects, with what `macroWhen` returned. */
  macro?(macro: Macro, cx: RuleContext, selected: M): void;
  /** By macro name, exactly as written. */
  readonly macros?: Readonly<Record<string, (macro: Macro, cx: RuleContext) => void>>;
  /** The same as `macroWhen` for the parameters that `parameter` is called for. Default: every known parameter. */
  parameterWhen?(known: ParameterDefinition): P | undefined | false;
  /** Called for every parameter of a known macro that `parameterWhen` selects. */
  parameter?(parameter: KnownParameter, cx: RuleContext, selected: P): void;
  /** By element name; the key `*` is every element. */
  readonly elements?: Readonly<Record<string, (element: Element, cx: RuleContext) => void>>;
  /** `text` is called only in documents whose source holds one of these. Default: in all. */
  readonly textMarks?: readonly string[];
  /** Text outside of CDATA. */
  readonly text?: (text: Text, cx: RuleContext) => void;
  readonly cdata?: (section: CDATA, cx: RuleContext) => void;
  /** Once, after the walk. */
  readonly document?: (found: Found, cx: RuleContext) => void;
}

/** An option of a rule, for the configuration's schema and the rule's page. */
export interface RuleOption {
  readonly type: 'boolean' | 'string' | 'strings';
  /** What holds when the option is not given; absent when nothing does. */
  readonly default?: boolean | string | readonly string[];
  readonly doc: string;
}

/** Two documents that show what a rule is about. */
export interface RuleExamples {
  readonly bad: string;
  readonly good: string;
  /** The target they are read with. Default `both`. */
  readonly target?: Target;
  /** The rule's options they are read with. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A check. The code is also the name of its file and of its page. */
export interface Rule {
  readonly code: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly summary: string;
  readonly rationale: string;
  readonly source?: string;
  readonly fixable: 'safe' | 'suggest' | 'no';
  /** Runs only with these targets. Default all. */
  readonly targets?: readonly Target[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly examples: RuleExamples;
  /** Codes of the parser's diagnostics for which this rule speaks. */
  readonly parserCodes?: readonly string[];
  readonly visit: RuleVisitor;
}

/** A rule whose visitor knows the types of what `macroWhen` and `parameterWhen` select. */
export interface RuleDefinition<M = MacroDefinition | undefined, P = ParameterDefinition> extends Omit<Rule, 'visit'> {
  readonly visit: RuleVisitor<M, P>;
}

/**
 * Defines a rule. Returns its argument; the types make `macro` and `parameter` receive exactly what `macroWhen` and
 * `parameterWhen` select, so a rule never checks a definition twice.
 */
export function defineRule<M = MacroDefinition | undefined, P = ParameterDefinition>(rule: RuleDefinition<M, P>): Rule {
  return rule;
}
