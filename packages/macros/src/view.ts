import type { Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';

/** What a page reference holds; without a space it is the page's own space. */
export interface PageTarget {
  readonly title: string;
  readonly spaceKey?: string;
}

/** What a macro's view may ask while it renders. */
export interface ViewContext {
  readonly representation: 'view' | 'export_view' | 'styled_view' | 'editor';
  readonly flavor: 'cloud' | 'datacenter';
  /** The nodes of the page that is rendered, as stored. */
  readonly document: readonly ChildNode[];
  /** The view of the macro's body; for a plain body one text node. */
  body(macro: Macro): ChildNode[];
  /** The view of any storage nodes. */
  render(nodes: readonly ChildNode[]): ChildNode[];
  /** The box that stands for a macro without a view. */
  placeholder(macro: Macro): ChildNode[];
  pageUrl(page: PageTarget): string | undefined;
  attachmentUrl(filename: string, page?: PageTarget): string | undefined;
  /** Adds a warning about this macro to the result. */
  warn(message: string): void;
}

/** Turns a stored macro into view nodes. */
export type MacroView = (macro: Macro, view: ViewContext) => readonly ChildNode[];
