import type { MacroDefinition, MacroRegistry, ParameterDefinition } from '@macroscope/macros';
import type { Fix, Macro, MacroParameter, Range, Severity, StorageDocument } from '@macroscope/storage';
import type { Element } from 'domhandler';

/** The seven families of rules. */
export type RuleGroup = 'well-formedness' | 'structure' | 'macros' | 'links' | 'accessibility' | 'cloud' | 'security';

/** Where a document is meant to live. */
export type Target = 'cloud' | 'datacenter' | 'both';

/** What a rule says about one place. The severity is the rule's own unless given. */
export interface Finding {
  readonly message: string;
  readonly range: Range;
  readonly severity?: Severity;
  readonly fix?: Fix | undefined;
}

/** A parameter of a macro with what the registry knows of it. */
export interface KnownParameter {
  readonly macro: Macro;
  readonly definition: MacroDefinition;
  readonly parameter: MacroParameter;
  readonly known: ParameterDefinition;
}

/** The names under which a macro takes its parameters. */
export interface ParameterTable {
  /** Name, alias or name known everywhere. */
  get(name: string): { readonly name: string; readonly definition: ParameterDefinition } | undefined;
  /** The right spelling of a name that differs by case. */
  spelling(name: string): string | undefined;
}

/** What a rule sees of the run. */
export interface RuleContext {
  readonly document: StorageDocument;
  readonly registry: MacroRegistry;
  readonly target: Target;
  readonly options: Readonly<Record<string, unknown>>;
  /** The macro around an element whose start has been reached; `undefined` outside of all. */
  readonly parentMacro: Macro | undefined;
  parametersOf(definition: MacroDefinition): ParameterTable;
  report(finding: Finding): void;
}

/** What a rule looks at. Everything is visited in document order, in one walk for all rules. */
export interface RuleVisitor {
  readonly macro?: (macro: Macro, cx: RuleContext) => void;
  readonly parameter?: (parameter: KnownParameter, cx: RuleContext) => void;
  /** By element name; the key `*` is every element. */
  readonly elements?: Readonly<Record<string, (element: Element, cx: RuleContext) => void>>;
  /** Once, after the walk, with the elements of each name in document order. */
  readonly document?: (elements: ReadonlyMap<string, readonly Element[]>, cx: RuleContext) => void;
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
  readonly examples: { readonly bad: string; readonly good: string };
  /** Codes of the parser's diagnostics for which this rule speaks. */
  readonly parserCodes?: readonly string[];
  readonly visit: RuleVisitor;
}
