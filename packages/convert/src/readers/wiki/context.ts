import type { MacroRegistry, WikiMacro } from '@macrowright/macros';
import type { ChildNode, Diagnostic, Range } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BlockConstruct } from './block-construct.ts';
import type { InlineConstruct } from './inline-construct.ts';
import type { Lines } from './lines.ts';
import type { MacroReports } from './unknown-macro.ts';

/** How wiki markup is read, with all defaults filled in. */
export interface WikiSettings {
  readonly registry: MacroRegistry;
  readonly strict: boolean;
  readonly plainBrackets: boolean;
  /** The constructs that a character may begin, in order. */
  readonly blocks: readonly (readonly BlockConstruct[] | undefined)[];
  readonly inlines: readonly (readonly InlineConstruct[] | undefined)[];
}

/** What one conversion carries along. Offsets are into `text`, the input with line feeds only. */
export interface WikiContext {
  readonly text: string;
  readonly settings: WikiSettings;
  /** Macros and colour tags, by the offset where they start. */
  readonly spans: ReadonlyMap<number, WikiMacro>;
  readonly lines: Lines;
  readonly diagnostics: Diagnostic[];
  readonly reports: MacroReports;
  /** Bodies that still have to be read: a list instead of recursion, so nesting costs no stack. */
  readonly waiting: Waiting[];
  /** How many bodies the reader is in, one inside the other. */
  depth: number;
  /** The colour that a `{color}` run left open, if any: it goes on in the next line. */
  color: string | undefined;
  /** Only the text of the conversion is wanted: what is finished is printed, and stays no tree. */
  asText: boolean;
  /** Reads inline content as nodes. */
  readonly inline: (cx: WikiContext, range: Range, links?: boolean) => InlineContent;
  /**
   * Reads inline content that is only put in its place: its nodes may hold storage that is printed already. `paragraphs`:
   * it comes to stand in paragraphs where it holds blocks. Default: false.
   */
  readonly content: (cx: WikiContext, range: Range, paragraphs?: boolean) => InlineContent;
  /** Makes an element of which the content is a document of its own. It may be read later, or be printed already. */
  readonly body: (cx: WikiContext, name: string, place: Range, content: Range, shape: Shape) => ChildNode;
  /** A finished element, or where only the text is wanted, what it prints. */
  readonly settled: (cx: WikiContext, node: ChildNode) => ChildNode;
}

/** Inline content; `blocks` names the nodes in it that must not stand inside a paragraph. */
export interface InlineContent {
  readonly nodes: readonly ChildNode[];
  readonly blocks: ReadonlySet<ChildNode>;
}

/** A body is a document of its own; a cell holds no rows, and blank text shows. */
export type Shape = 'body' | 'cell';

/** A range whose blocks go into an element once it is their turn. */
export interface Waiting {
  readonly range: Range;
  readonly into: Element;
  readonly shape: Shape;
}
