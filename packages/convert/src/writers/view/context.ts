import type { ViewContext } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { Site, SitePage } from '../../site/site.ts';
import type { Colors } from './colors.ts';
import type { Edition } from './edition.ts';
import type { ViewLinks } from './links.ts';
import type { SiteUrls } from './site-urls.ts';

/** A rendered heading. */
export interface RenderedHeading {
  readonly level: number;
  readonly id: string;
  /** Computes the text, which only tables of contents need. */
  readonly text: () => string;
  /** The page that the heading belongs to; for an included heading, the included page. */
  readonly page: Partial<SitePage>;
}

/** What built-in views can use beyond the context of custom views. There is one context per rendering. */
export interface BuiltinViewContext extends ViewContext {
  readonly edition: Edition;
  readonly site: Site | undefined;
  readonly links: ViewLinks;
  readonly urls: SiteUrls;
  readonly remoteImages: boolean;
  readonly colors: Colors;
  /** The headings rendered so far. A macro whose view shows nothing removes its headings. */
  readonly headings: RenderedHeading[];
  /** How many headings were rendered before the body of the macro whose view was just called. */
  readonly headingsBefore: number;
  /** The page whose body is being rendered; inside an include, the included page. */
  readonly page: Partial<SitePage>;
  /** The next number of this kind, starting from 1. */
  nextNumber(kind: 'expander' | 'toc'): number;
  /** The id for the next heading with this text. */
  headingId(heading: string): string;
  anchorId(name: string): string;
  /** A page's stored nodes, parsed once per rendering. */
  storedNodes(page: SitePage): readonly ChildNode[];
  /** Renders nodes of another page; `undefined` if it includes itself or if too much has been included. */
  include(page: SitePage, nodes: readonly ChildNode[]): ChildNode[] | undefined;
  /** Counts list entries against the limit of the rendering; `false` if the limit is exceeded. */
  reserveEntries(count: number): boolean;
  /** What replaces a list that would exceed the limit. Each list reserves its entries before it is rendered. */
  tooManyEntries(macro: Macro): ChildNode[];
  /** Returns the value of a key, which is created once per rendering. */
  cached<T>(key: string, create: () => T): T;
  /** Calls a function once the whole page is rendered. */
  onFinish(task: () => void): void;
  /** Reports a warning about a stored node. */
  report(code: string, message: string, node: ChildNode | undefined): void;
}

/** Renders a built-in macro from its rendered body. */
export type BuiltinView = (macro: Macro, body: ChildNode[], view: BuiltinViewContext) => readonly ChildNode[];

/** Renders an element from its rendered body. */
export type BuiltinElementView = (node: Element, body: ChildNode[], view: BuiltinViewContext) => readonly ChildNode[];

/** How elements of one name are rendered. */
export interface BuiltinElement {
  /** The stored nodes that become the body; `undefined` leaves the element out. Default: all children. */
  readonly content?: (node: Element) => readonly ChildNode[] | undefined;
  /** Whether `render` applies to this element; if not, the body replaces it. Default: always. */
  readonly applies?: (node: Element) => boolean;
  /** Without it, the body replaces the element. */
  readonly render?: BuiltinElementView;
}
