import type { MacroRegistry, MacroView } from '@macroscope/macros';
import type { Diagnostic, SourceMap } from '@macroscope/storage';
import type { ChildNode } from 'domhandler';
import type { Site } from '../site/site.ts';

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
  /** Puts `data-storage-start` and `data-storage-end` on the outermost blocks. Default: false. */
  readonly blockRanges?: boolean | undefined;
}

/** A rendered page. */
export interface ViewResult {
  readonly nodes: readonly ChildNode[];
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The outermost blocks: storage to HTML. Empty for nodes without a source, and for `styled_view`. */
  readonly sourceMap: SourceMap;
}
