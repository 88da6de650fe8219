import type { SiteContextJson } from '@macrowright/convert';
import type { CompletionItem, Hover } from '@macrowright/language';
import type { Diagnostic, Range, Severity, TextEdit } from '@macrowright/storage';

/** The two texts that can be edited. */
export type Syntax = 'wiki' | 'storage';

/** What the engines go by besides the text. */
export interface EngineSettings {
  readonly flavor: 'cloud' | 'datacenter';
  /** What the page knows of its site. */
  readonly context?: SiteContextJson;
  /** The text of a `macrowright.config.json`: what the linter goes by. */
  readonly config?: string;
  /** Own macros as JSON definitions or an app's descriptor. */
  readonly macros?: string;
  /** What the site that stands behind the page says of the page that is open. Goes into no link. */
  readonly opened?: OpenedContext;
}

/** The page that is open, as its site knows it. Pictures below `baseUrl` can be asked for. */
export interface OpenedContext {
  readonly baseUrl: string;
  readonly page: NonNullable<SiteContextJson['page']>;
  readonly attachments: NonNullable<SiteContextJson['attachments']>;
}

/** One text to work on. Answers carry the same id; an answer with an older id is stale. */
export interface EngineRequest {
  readonly kind: 'convert';
  readonly id: number;
  readonly source: Syntax;
  readonly text: string;
}

/** One step of building a block: a string is text, an object opens an element, 0 closes it. */
export type ViewStep =
  | string
  | 0
  | { readonly name: string; readonly attributes: readonly (readonly [string, string])[] };

/** One top-level block of the view; equal keys mean equal blocks. */
export interface ViewBlock {
  readonly key: string;
  readonly steps: readonly ViewStep[];
}

/** Replaces a stretch of the blocks shown before. Patches build on each other, so none may be left out. */
export interface ViewPatch {
  /** The first one of a worker: nothing that was shown before stays. */
  readonly whole: boolean;
  /** How many blocks at the start stay. */
  readonly start: number;
  /** How many blocks after these go. */
  readonly removed: number;
  readonly blocks: readonly ViewBlock[];
}

/** A construct that wiki markup cannot say. */
export interface LossNote {
  readonly message: string;
  /** In the storage text. */
  readonly range: Range;
}

/** What came of a request, as fast as it can be told. What could not be made is `undefined`: the last good one stays. */
export interface EngineAnswer {
  readonly id: number;
  readonly source: Syntax;
  readonly storage: string;
  readonly view: ViewPatch | undefined;
  /** Why the settings could not be used whole, if so. */
  readonly trouble: string | undefined;
}

/** The rest of an answer, when no newer text has come meanwhile. */
export interface EngineRest {
  readonly id: number;
  readonly source: Syntax;
  /** `undefined` when the storage cannot be read. */
  readonly wiki: string | undefined;
  readonly diagnostics: Readonly<Record<Syntax, readonly Diagnostic[]>>;
  readonly losses: readonly LossNote[];
}

/** A form that the current document can be copied in. */
export type CopyForm = 'builder' | 'jsx' | 'storage' | 'wiki' | 'html' | 'tree' | 'curl' | 'issue';

/** A place in one of the panes; blocks of the view are counted from 0. */
export type PanePlace =
  | { readonly pane: Syntax; readonly range: Range }
  | { readonly pane: 'view'; readonly block: number };

/** The counterparts of one place. */
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

/** A code action on one place. */
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
  /** The rule's own. */
  readonly severity: Severity;
}

/** What a configuration text says, and what is wrong with it. */
export interface ConfigReading {
  readonly diagnostics: readonly Diagnostic[];
  /** Severities by rule code, presets included. What is not named keeps the rule's own; `undefined` when it cannot be used. */
  readonly severities: Readonly<Record<string, Severity | 'off'>> | undefined;
}

/** An example to open. */
export interface GalleryEntry {
  readonly group: 'Constructs' | 'Macros' | 'What goes wrong';
  readonly title: string;
  readonly summary: string;
  readonly syntax: Syntax;
  readonly text: string;
}

/** One difference between two texts, in words. */
export interface DifferenceNote {
  readonly text: string;
  /** In the first text. */
  readonly before?: Range;
  /** In the second text. */
  readonly after?: Range;
}

/** Questions apart from the stream of conversions, each with the type of its answer. */
export interface Questions {
  complete: { ask: { syntax: Syntax; text: string; offset: number }; answer: readonly CompletionItem[] };
  hover: { ask: { syntax: Syntax; text: string; offset: number }; answer: Hover | undefined };
  fixes: { ask: { syntax: Syntax; text: string; range: Range }; answer: readonly FixChoice[] };
  fixAll: { ask: { syntax: Syntax; text: string }; answer: readonly TextEdit[] };
  format: { ask: { text: string }; answer: string | undefined };
  locate: { ask: PanePlace; answer: Counterparts };
  tree: { ask: object; answer: readonly TreeRow[] };
  query: { ask: { selector: string }; answer: readonly Range[] | { readonly error: string } };
  html: { ask: object; answer: string | undefined };
  diff: { ask: { before: string; after: string }; answer: readonly DifferenceNote[] };
  rules: { ask: object; answer: readonly RuleSummary[] };
  /** The configuration under which the example of a rule shows only that rule; `undefined` when there is no such rule. */
  onlyRule: { ask: { code: string }; answer: string | undefined };
  config: { ask: { text: string }; answer: ConfigReading };
  configComplete: { ask: { text: string; offset: number }; answer: readonly CompletionItem[] };
  configHover: { ask: { text: string; offset: number }; answer: Hover | undefined };
  /** What sets one rule in a configuration. */
  configSet: { ask: { text: string; code: string; level: Severity | 'off' }; answer: readonly TextEdit[] };
  gallery: { ask: object; answer: readonly GalleryEntry[] };
  copy: { ask: { form: CopyForm }; answer: string | undefined };
}

export type QuestionKind = keyof Questions;

/** A question, with its id. */
export type LanguageRequest = {
  [K in QuestionKind]: { readonly kind: K; readonly id: number; readonly ask: Questions[K]['ask'] };
}[QuestionKind];

/** What the worker is told. */
export type EngineInput =
  | EngineRequest
  | LanguageRequest
  | { readonly kind: 'configure'; readonly settings: EngineSettings };

/** What the worker says: an answer of either kind, or the report of an exception. */
export type EngineMessage =
  | { readonly kind: 'answer'; readonly answer: EngineAnswer }
  | { readonly kind: 'rest'; readonly rest: EngineRest }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: unknown }
  | { readonly kind: 'crash'; readonly id: number; readonly report: string };
