import type { ViewContext } from '@macroscope/macros';
import type { Macro } from '@macroscope/storage';
import type { ChildNode } from 'domhandler';
import type { Site, SitePage } from '../site/site.ts';
import type { Addresses } from './addresses.ts';

/** What the built-in views may ask on top of what user code may. */
export interface BuiltinViewContext extends ViewContext {
  readonly site: Site | undefined;
  readonly addresses: Addresses;
  /** The page whose body is drawn: inside an include the included one. */
  readonly page: Partial<SitePage>;
  /** A number for an expander, new at each call. */
  nextExpander(): number;
  /** The id of the next heading with this text. */
  headingId(heading: string): string;
  anchorId(name: string): string;
  /** Draws the body of another page; `undefined` for a loop. */
  include(page: SitePage, nodes: readonly ChildNode[]): ChildNode[] | undefined;
  report(code: string, message: string, node: ChildNode | undefined): void;
}

/** Draws a built-in macro. */
export type BuiltinView = (macro: Macro, view: BuiltinViewContext) => readonly ChildNode[];
