import type { CompletionItem, Hover } from '@macroscope/language';
import type { Diagnostic } from '@macroscope/storage';

/** The two texts that can be edited. */
export type Syntax = 'wiki' | 'storage';

/** One text to work on. Answers carry the same id; an answer with an older id is stale. */
export interface EngineRequest {
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

/** What came of a request. A text or view that could not be made is `undefined`: the last good one stays. */
export interface EngineAnswer {
  readonly id: number;
  readonly source: Syntax;
  readonly wiki: string | undefined;
  readonly storage: string | undefined;
  readonly view: readonly ViewBlock[] | undefined;
  readonly diagnostics: Readonly<Record<Syntax, readonly Diagnostic[]>>;
}

/** A question about one place in a text, apart from the stream of conversions: each gets its own answer. */
export interface LanguageRequest {
  readonly kind: 'complete' | 'hover';
  readonly id: number;
  readonly syntax: Syntax;
  readonly text: string;
  readonly offset: number;
}

/** What a language question gave; empty where nothing is known. */
export interface LanguageAnswer {
  readonly items: readonly CompletionItem[];
  readonly hover: Hover | undefined;
}

/** What the worker says: an answer of either kind, or the report of an exception. */
export type EngineMessage =
  | { readonly kind: 'answer'; readonly answer: EngineAnswer }
  | { readonly kind: 'language'; readonly id: number; readonly answer: LanguageAnswer }
  | { readonly kind: 'crash'; readonly id: number; readonly report: string };
