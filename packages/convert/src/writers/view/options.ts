import type { MacroRegistry, MacroView, ViewContext } from '@macrowright/macros';
import type { Diagnostic, SourceMap } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { Site } from '../../site/site.ts';
import type { ViewLinks } from './links.ts';

/** Renders an element. `body` contains its rendered children. */
export type ElementView = (node: Element, body: ChildNode[], view: ViewContext) => readonly ChildNode[];

/** Rendering options. */
export interface ViewOptions {
  /** Default: `view`. */
  readonly representation?: ViewContext['representation'] | undefined;
  /** The edition whose HTML to imitate. Default: the flavor of the site, otherwise Cloud. */
  readonly flavor?: 'cloud' | 'datacenter' | undefined;
  /** Data about the site of the page. Default: none. */
  readonly site?: Site | undefined;
  /** Macros whose definition has a `render` function are rendered by it. */
  readonly registry?: MacroRegistry | undefined;
  /** Views by macro name. They take precedence over all others. */
  readonly macroViews?: Readonly<Record<string, MacroView>> | undefined;
  /** Views by element name. They take precedence over the built-in ones, which `builtinElements` exports. */
  readonly elements?: Readonly<Record<string, ElementView>> | undefined;
  /** Targets of links. They take precedence over those of the site. */
  readonly links?: ViewLinks | undefined;
  /** Whether images from other hosts are shown. If not, each becomes a link, so that nothing is fetched. Default: true. */
  readonly remoteImages?: boolean | undefined;
  /** Adds `data-storage-start` and `data-storage-end` (UTF-16 offsets) to every block that has a source. Default: false. */
  readonly blockRanges?: boolean | undefined;
}

/** A page rendered as HTML. Ranges of diagnostics are offsets into the source of the document. */
export interface ViewResult {
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Maps the outermost blocks of the storage format to the HTML; computed on first use. */
  readonly sourceMap: SourceMap;
}

/** A page rendered as nodes. */
export interface ViewNodes {
  readonly nodes: readonly ChildNode[];
  readonly diagnostics: readonly Diagnostic[];
}
