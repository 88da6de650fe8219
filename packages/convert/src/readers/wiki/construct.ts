import type { MacroRegistry, WikiMacro } from '@macrowright/macros';
import type { ChildNode, Diagnostic, Element, Range } from '@macrowright/storage';
import type { Lines } from './lines.ts';
import type { MacroReports } from './macro-reports.ts';

/** How wiki markup is read, with all defaults filled in. */
export interface WikiSettings {
  readonly registry: MacroRegistry;
  readonly strict: boolean;
  readonly plainBrackets: boolean;
  /** By the code of the character that a construct starts with: the constructs to try, in order. */
  readonly blocks: ConstructTable<BlockConstruct>;
  readonly inlines: ConstructTable<InlineConstruct>;
}

/** The reader as a construct uses it. All offsets are into `text`, the wiki markup with line feeds only. */
export interface ConstructReader {
  readonly text: string;
  readonly settings: WikiSettings;
  /** Macros and color tags, by the offset where they start. */
  readonly spans: ReadonlyMap<number, WikiMacro>;
  readonly lines: Lines;
  readonly diagnostics: Diagnostic[];
  readonly reports: MacroReports;
  /** Reads inline content. `links`: whether brackets are links. Default: true. */
  inline(range: Range, links?: boolean): InlineContent;
  /**
   * Reads the blocks of a range into an element. They are read when the current block has ended, so that nesting costs no
   * stack. Default shape: `body`.
   */
  body(range: Range, into: Element, shape?: Shape): void;
}

/** Inline content. `blocks` are the nodes in it that cannot be inside a paragraph. */
export interface InlineContent {
  readonly nodes: ChildNode[];
  readonly blocks: ReadonlySet<ChildNode>;
}

/** A `body` is a document in itself. A `cell` cannot contain table rows, and its whitespace is kept if it is empty. */
export type Shape = 'body' | 'cell';

/** A line at which a block may start. */
export interface BlockLine {
  readonly start: number;
  /** The first character that is neither a space nor a tab. */
  readonly ink: number;
  readonly end: number;
  /** Where the content that contains the line ends. */
  readonly limit: number;
  readonly shape: Shape;
  /** The marker of the last item of the open list; `''` if no list is open. */
  readonly list: string;
}

/** A block of wiki markup. The first construct that opens at a line reads it; other lines are paragraphs. */
export interface BlockConstruct {
  readonly name: string;
  /** The characters that the block may start with, after spaces and tabs. ASCII only. */
  readonly starts: string;
  /** Whether the block starts at this line. If so, it ends the paragraph above. */
  opens(reader: ConstructReader, line: BlockLine): boolean;
  /** Reads the block, adds its nodes to `out` and returns where the next line starts. */
  read(reader: ConstructReader, line: BlockLine, out: ChildNode[]): number;
}

/** A position in inline content, and what a construct can add there. */
export interface InlineCursor {
  readonly reader: ConstructReader;
  readonly text: string;
  /** Where the content starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the current line of the content starts. */
  readonly lineStart: number;
  /** The start of the text before the cursor that no construct has taken: a construct may still take it by looking back. */
  readonly textStart: number;
  /** Whether brackets are links; they are not inside the text of a link. */
  readonly links: boolean;
  /** Adds plain text for a range of the source. */
  addText(value: string, start: number, end: number): void;
  /** Adds an inline node. */
  addNode(node: ChildNode, start: number, end: number): void;
  /** Adds nodes that end the paragraph. */
  addBlocks(nodes: readonly ChildNode[], start: number, end: number): void;
  /** Adds a delimiter of phrases, such as `*`. It remains text unless the same line contains its partner. */
  addMark(mark: string, opens: boolean, closes: boolean, start: number, end: number): void;
  /** Starts a color, or ends it with `undefined`. `''` is a color that is ignored. */
  addColor(value: string | undefined, start: number, end: number): void;
}

/** Inline markup. At each character the constructs that may start with it are tried in order. */
export interface InlineConstruct {
  readonly name: string;
  /** The characters that the markup may start with. ASCII only. */
  readonly starts: string;
  /** Reads at the offset and returns where to continue; the same offset if the markup does not start here. */
  read(cursor: InlineCursor, at: number): number;
}

/** Constructs by the code of the character that they start with. */
export type ConstructTable<C> = readonly (readonly C[] | undefined)[];

/** Sorts constructs by their first character, and keeps their order. A character outside ASCII is a `RangeError`. */
export function byFirstCharacter<C extends { readonly starts: string }>(constructs: readonly C[]): ConstructTable<C> {
  const table: (C[] | undefined)[] = Array.from({ length: 128 });
  for (const construct of constructs) {
    for (const character of new Set(construct.starts)) {
      const code = character.charCodeAt(0);
      if (code >= 128) throw new RangeError(`A construct cannot start with "${character}", which is not ASCII.`);
      const list = table[code];
      if (list) list.push(construct);
      else table[code] = [construct];
    }
  }
  return table;
}
