import type { MacroRegistry, WikiMacro } from '@macrowright/macros';
import type { ChildNode, Diagnostic, Element, Range } from '@macrowright/storage';
import type { Lines } from './lines.ts';
import type { MacroReports } from './macro-reports.ts';

/** How wiki markup is read, with all defaults filled in. */
export interface WikiSettings {
  readonly registry: MacroRegistry;
  readonly strict: boolean;
  readonly plainBrackets: boolean;
  /** The constructs to try, in order, by the code of their first character. */
  readonly blocks: ConstructTable<BlockConstruct>;
  readonly inlines: ConstructTable<InlineConstruct>;
}

/** The reader's interface for constructs. All offsets are into `text`, the wiki markup with line feeds only. */
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
   * Reads the blocks of a range into an element. They are read after the current block ends, so that nesting uses no
   * stack. Default shape: `body`.
   */
  body(range: Range, into: Element, shape?: Shape): void;
}

/** Inline content. `blocks` are the nodes in it that cannot be inside a paragraph. */
export interface InlineContent {
  readonly nodes: ChildNode[];
  readonly blocks: ReadonlySet<ChildNode>;
}

/** A `body` is a document of its own. A `cell` cannot contain table rows, and its whitespace is kept if it is empty. */
export type Shape = 'body' | 'cell';

/** A line at which a block may start. */
export interface BlockLine {
  readonly start: number;
  /** The first character that is neither a space nor a tab. */
  readonly ink: number;
  readonly end: number;
  /** The end of the content that contains the line. */
  readonly limit: number;
  readonly shape: Shape;
  /** The marker of the last item of the open list; `''` if no list is open. */
  readonly list: string;
}

/** A block of wiki markup. The first construct that opens at a line reads it; other lines are paragraphs. */
export interface BlockConstruct {
  readonly name: string;
  /** The characters that can start the block, after spaces and tabs. ASCII only. */
  readonly starts: string;
  /** Whether the block starts at this line. If so, it ends the paragraph above. */
  opens(reader: ConstructReader, line: BlockLine): boolean;
  /** Reads the block, adds its nodes to `out` and returns where the next line starts. */
  read(reader: ConstructReader, line: BlockLine, out: ChildNode[]): number;
}

/** A position in inline content, with methods to add to it. */
export interface InlineCursor {
  readonly reader: ConstructReader;
  readonly text: string;
  /** Where the content starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the current line of the content starts. */
  readonly lineStart: number;
  /** The start of the unclaimed text before the cursor, which a construct may still claim by looking back. */
  readonly textStart: number;
  /** Whether brackets are links; they are not inside the text of a link. */
  readonly links: boolean;
  /** Adds plain text for a range of the source. */
  addText(value: string, start: number, end: number): void;
  /** Adds an inline node. */
  addNode(node: ChildNode, start: number, end: number): void;
  /** Adds nodes that end the paragraph. */
  addBlocks(nodes: readonly ChildNode[], start: number, end: number): void;
  /** Adds a phrase delimiter, such as `*`. It stays text unless the same line has its counterpart. */
  addMark(mark: string, opens: boolean, closes: boolean, start: number, end: number): void;
  /** Starts a color, or ends it with `undefined`. `''` is a color that is ignored. */
  addColor(value: string | undefined, start: number, end: number): void;
}

/** Inline markup. At each character, the constructs that can start with it are tried in order. */
export interface InlineConstruct {
  readonly name: string;
  /** The characters that can start the markup. ASCII only. */
  readonly starts: string;
  /** Reads at the offset and returns where to continue; the same offset if the markup does not start here. */
  read(cursor: InlineCursor, at: number): number;
}

/** Constructs by the code of their first character. */
export type ConstructTable<C> = readonly (readonly C[] | undefined)[];

/** Groups constructs by their first character, keeping their order. A non-ASCII character throws a `RangeError`. */
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
