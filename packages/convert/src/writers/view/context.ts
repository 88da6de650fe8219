import type { ViewContext } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { Site, SitePage } from '../../site/site.ts';
import type { Addresses } from './addresses.ts';
import type { Colours } from './colours.ts';
import type { HeadingLog } from './heading-log.ts';
import type { ViewLinks } from './links.ts';
import type { Look } from './look.ts';

/** What the built-in views may ask on top of what user code may. */
export interface BuiltinViewContext extends ViewContext {
  readonly look: Look;
  readonly site: Site | undefined;
  readonly links: ViewLinks;
  readonly addresses: Addresses;
  readonly remoteImages: boolean;
  readonly colours: Colours;
  readonly headings: HeadingLog;
  /** How many headings there were before the macro that asks; what follows is in its body. */
  readonly headingsBefore: number;
  /** The page whose body is drawn: inside an include the included one. */
  readonly page: Partial<SitePage>;
  /** A number for an expander, new at each call. */
  nextExpander(): number;
  /** A number for a table of contents, new at each call. */
  nextToc(): number;
  /** The id of the next heading with this text. */
  headingId(heading: string): string;
  anchorId(name: string): string;
  /** The stored nodes of a page; parsed once in a rendering. */
  stored(page: SitePage): readonly ChildNode[];
  /** Draws nodes of another page; `undefined` for a loop and when too much was included. */
  include(page: SitePage, nodes: readonly ChildNode[]): ChildNode[] | undefined;
  /** Takes `count` entries from what lists may show in one rendering; `false` when that is used up. */
  spend(count: number): boolean;
  /** The value made for this key in this rendering. */
  memo<T>(key: string, make: () => T): T;
  /** Runs when the whole page is drawn. */
  atEnd(task: () => void): void;
  report(code: string, message: string, node: ChildNode | undefined): void;
}

/** Draws a built-in macro. */
export type BuiltinView = (macro: Macro, view: BuiltinViewContext) => readonly ChildNode[];

/** Draws an element; `inside` are its children, drawn already. */
export type BuiltinElementView = (node: Element, inside: ChildNode[], view: BuiltinViewContext) => readonly ChildNode[];
