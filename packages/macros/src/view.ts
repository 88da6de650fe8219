import type { Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';

/** A reference to a page. Default space: the one of the page that is rendered. */
export interface PageTarget {
  readonly title: string;
  readonly spaceKey?: string;
}

/** What a macro's view can use while it renders. */
export interface ViewContext {
  readonly representation: 'view' | 'export_view' | 'styled_view' | 'editor';
  readonly flavor: 'cloud' | 'datacenter';
  /** The nodes of the page that is being rendered, as stored. */
  readonly document: readonly ChildNode[];
  /** Renders the macro's body. A plain-text body becomes one text node. */
  body(macro: Macro): ChildNode[];
  /** Renders storage nodes. */
  render(nodes: readonly ChildNode[]): ChildNode[];
  /** Renders the box that represents a macro without a view. */
  placeholder(macro: Macro): ChildNode[];
  pageUrl(page: PageTarget): string | undefined;
  attachmentUrl(filename: string, page?: PageTarget): string | undefined;
  /** Adds a warning about this macro to the result. */
  warn(message: string): void;
}

/** Turns a stored macro into view nodes. */
export type MacroView = (macro: Macro, view: ViewContext) => readonly ChildNode[];
