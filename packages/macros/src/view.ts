import type { Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';

/** The fields of a page reference. Without a space key, the page is in the space of the current page. */
export interface PageTarget {
  readonly title: string;
  readonly spaceKey?: string;
}

/** What a view can use while it renders. */
export interface ViewContext {
  readonly representation: 'view' | 'export_view' | 'styled_view' | 'editor';
  readonly flavor: 'cloud' | 'datacenter';
  /** The stored nodes of the page that is rendered. */
  readonly document: readonly ChildNode[];
  /** Renders stored nodes, for example those of a parameter. */
  render(nodes: readonly ChildNode[]): ChildNode[];
  /** The image that a server shows in place of a macro without a view. */
  placeholder(macro: Macro): ChildNode[];
  /** The URL of a page; `undefined` if the page is unknown. */
  pageUrl(page: PageTarget): string | undefined;
  /** The URL of an attachment, by default one of the current page; `undefined` if it is unknown. */
  attachmentUrl(filename: string, page?: PageTarget): string | undefined;
  /** Adds a warning about a macro to the result. */
  warn(macro: Macro, message: string): void;
}

/** Renders a stored macro. `body` is its rendered body: one text node for a plain body, empty without a body. */
export type MacroView = (macro: Macro, body: ChildNode[], view: ViewContext) => readonly ChildNode[];
