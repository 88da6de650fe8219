import type { SiteContextJson } from '@macrowright/convert';
import type { CompletionItem, Hover } from '@macrowright/language';
import type { Diagnostic, Range, Severity, TextEdit } from '@macrowright/storage';

/** The two languages that can be edited. */
export type Syntax = 'wiki' | 'storage';

/** What a conversion depends on besides the text. */
export interface EngineSettings {
  readonly flavor: 'cloud' | 'datacenter';
  /** The site context of the page. */
  readonly context?: SiteContextJson;
  /** The content of a `macrowright.config.json` for the linter. */
  readonly config?: string;
  /** Custom macros as JSON definitions or an app descriptor. */
  readonly macros?: string;
  /** The connected site's data about the open page. Not part of links. */
  readonly opened?: OpenedContext;
}

/** The open page as its site describes it. Images below `baseUrl` can be fetched. */
export interface OpenedContext {
  readonly baseUrl: string;
  readonly page: NonNullable<SiteContextJson['page']>;
  readonly attachments: NonNullable<SiteContextJson['attachments']>;
}

/** A text to convert. The answer has the same id; an answer with an older id is stale. */
export interface EngineRequest {
  readonly kind: 'convert';
  readonly id: number;
  readonly source: Syntax;
  readonly text: string;
}

/** One step in building a block: a string adds text, an object opens an element, 0 closes it. */
export type ViewStep =
  | string
  | 0
  | { readonly name: string; readonly attributes: readonly (readonly [string, string])[] };

/** One top-level block of the view; equal keys mean equal blocks. */
export interface ViewBlock {
  readonly key: string;
  readonly steps: readonly ViewStep[];
}

/** Replaces a range of the blocks shown before. Patches build on each other, so none may be skipped. */
export interface ViewPatch {
  /** The first patch of a worker replaces everything shown before. */
  readonly whole: boolean;
  /** Number of blocks kept at the start. */
  readonly start: number;
  /** Number of blocks removed after them. */
  readonly removed: number;
  readonly blocks: readonly ViewBlock[];
}

/** A construct that wiki markup cannot express. */
export interface LossNote {
  readonly message: string;
  /** Range in the storage format. */
  readonly range: Range;
}

/** The first part of an answer. `undefined` for what could not be converted: the last result stays visible. */
export interface EngineAnswer {
  readonly id: number;
  readonly source: Syntax;
  readonly storage: string;
  readonly view: ViewPatch | undefined;
  /** Why some of the settings could not be used. */
  readonly settingsProblem: string | undefined;
}

/** The rest of an answer, sent unless a newer text has arrived. */
export interface EngineRest {
  readonly id: number;
  readonly source: Syntax;
  /** `undefined` when the storage format is not well-formed. */
  readonly wiki: string | undefined;
  readonly diagnostics: Readonly<Record<Syntax, readonly Diagnostic[]>>;
  readonly losses: readonly LossNote[];
}

/** A format in which the current document can be copied. */
export type CopyFormat = 'builder' | 'jsx' | 'storage' | 'wiki' | 'html' | 'tree' | 'curl' | 'issue';

/** A position in one of the panes. Blocks of the view are counted from 0. */
export type PanePosition =
  | { readonly pane: Syntax; readonly range: Range }
  | { readonly pane: 'view'; readonly block: number };

/** The positions in all panes that correspond to one position. */
export interface Counterparts {
  readonly wiki?: Range;
  readonly storage?: Range;
  readonly block?: number;
}

/** A row of the tree, in document order. */
export interface TreeRow {
  readonly depth: number;
  readonly kind: 'element' | 'text' | 'cdata' | 'comment' | 'other';
  readonly label: string;
  readonly range: Range;
  readonly children: number;
}

/** A quick fix for a position. */
export interface FixChoice {
  readonly title: string;
  readonly code: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** A lint rule, for the settings. */
export interface RuleSummary {
  readonly code: string;
  readonly summary: string;
  /** The default severity. */
  readonly severity: Severity;
}

/** The severities in a configuration, and the problems found in it. */
export interface ConfigReading {
  readonly diagnostics: readonly Diagnostic[];
  /** Severities by rule code, including those of presets; other rules use their default. `undefined` if the configuration is invalid. */
  readonly severities: Readonly<Record<string, Severity | 'off'>> | undefined;
}

/** An example to open. */
export interface GalleryEntry {
  readonly group: 'Wiki markup' | 'Macros' | 'Lint rules';
  readonly title: string;
  readonly summary: string;
  readonly syntax: Syntax;
  readonly text: string;
}

/** A description of one difference between two documents. */
export interface DifferenceNote {
  readonly text: string;
  /** Range in the first document. */
  readonly before?: Range;
  /** Range in the second document. */
  readonly after?: Range;
}

/** Calls other than conversions, each with the types of its input and result. */
export interface EngineCalls {
  complete: { input: { syntax: Syntax; text: string; offset: number }; answer: readonly CompletionItem[] };
  hover: { input: { syntax: Syntax; text: string; offset: number }; answer: Hover | undefined };
  fixes: { input: { syntax: Syntax; text: string; range: Range }; answer: readonly FixChoice[] };
  fixAll: { input: { syntax: Syntax; text: string }; answer: readonly TextEdit[] };
  format: { input: { text: string }; answer: string | undefined };
  locate: { input: PanePosition; answer: Counterparts };
  tree: { input: object; answer: readonly TreeRow[] };
  query: { input: { selector: string }; answer: readonly Range[] | { readonly error: string } };
  html: { input: object; answer: string | undefined };
  diff: { input: { before: string; after: string }; answer: readonly DifferenceNote[] };
  rules: { input: object; answer: readonly RuleSummary[] };
  /** A configuration that turns all rules off except one; `undefined` if there is no such rule. */
  onlyRule: { input: { code: string }; answer: string | undefined };
  config: { input: { text: string }; answer: ConfigReading };
  configComplete: { input: { text: string; offset: number }; answer: readonly CompletionItem[] };
  configHover: { input: { text: string; offset: number }; answer: Hover | undefined };
  /** The edits that set the severity of a rule in a configuration. */
  configSet: { input: { text: string; code: string; level: Severity | 'off' }; answer: readonly TextEdit[] };
  gallery: { input: object; answer: readonly GalleryEntry[] };
  copy: { input: { format: CopyFormat }; answer: string | undefined };
}

export type EngineCallKind = keyof EngineCalls;

/** A request with its id. */
export type LanguageRequest = {
  [K in EngineCallKind]: { readonly kind: K; readonly id: number; readonly input: EngineCalls[K]['input'] };
}[EngineCallKind];

/** A message to the worker. */
export type EngineInput =
  | EngineRequest
  | LanguageRequest
  | { readonly kind: 'configure'; readonly settings: EngineSettings };

/** A message from the worker: an answer, or the report of an exception. */
export type EngineMessage =
  | { readonly kind: 'answer'; readonly answer: EngineAnswer }
  | { readonly kind: 'rest'; readonly rest: EngineRest }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: unknown }
  | { readonly kind: 'crash'; readonly id: number; readonly report: string };
