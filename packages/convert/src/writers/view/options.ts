import type { MacroRegistry, MacroView, ViewContext } from '@macrowright/macros';
import type { Diagnostic, SourceMap } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { Site } from '../../site/site.ts';
import type { ViewLinks } from './links.ts';

/** Draws an element; `inside` are its children, drawn already. */
export type ElementView = (node: Element, inside: ChildNode[], view: ViewContext) => readonly ChildNode[];

/** How to render. */
export interface ViewOptions {
  /** Default: `view`. */
  readonly representation?: 'view' | 'export_view' | 'styled_view' | 'editor' | undefined;
  /** Default: what the site says, else Cloud. */
  readonly flavor?: 'cloud' | 'datacenter' | undefined;
  /** What the page knows of its site. Default: nothing. */
  readonly site?: Site | undefined;
  /** Definitions with a `render` of their own draw their macros. */
  readonly registry?: MacroRegistry | undefined;
  /** Views by macro name; they win over all others. */
  readonly macroViews?: Readonly<Record<string, MacroView>> | undefined;
  /** Views by element name; they win over the built-in ones. Take `builtinElements` to build on those. */
  readonly elements?: Readonly<Record<string, ElementView>> | undefined;
  /** Where links lead; wins over the site. */
  readonly links?: ViewLinks | undefined;
  /** Whether pictures of other hosts are shown. Turned off each is a link to its picture, so that nothing is fetched. Default: true. */
  readonly remoteImages?: boolean | undefined;
  /** Puts `data-storage-start` and `data-storage-end` (UTF-16 offsets) on every block that has a source. Default: false. */
  readonly blockRanges?: boolean | undefined;
}

/** A rendered page. */
export interface ViewResult {
  /** The same as nodes; drawn when they are asked for. */
  readonly nodes: readonly ChildNode[];
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The outermost blocks: storage to HTML; made when it is asked for. Empty for nodes without a source, and for `styled_view`. */
  readonly sourceMap: SourceMap;
}
