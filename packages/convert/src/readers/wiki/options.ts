import { createBuiltinRegistry, type MacroRegistry } from '@macrowright/macros';
import { builtinBlocks } from './blocks/index.ts';
import { taskList } from './blocks/task-list.ts';
import { type BlockConstruct, byFirstCharacter, type InlineConstruct, type WikiSettings } from './construct.ts';
import { builtinInlines } from './inlines/index.ts';

/** How wiki markup is read. */
export interface WikiOptions {
  /** Default: the built-in macros. */
  readonly registry?: MacroRegistry;
  /** Reports content that cannot be converted as an error. Default: false; it is kept in `unmigrated-wiki-markup` either way. */
  readonly strict?: boolean;
  /** Leaves a single letter in brackets as text. Default: false; it is a link to a page. */
  readonly plainBrackets?: boolean;
  /** Reads lines that start with `[] ` or `[x] ` as tasks. Default: false; they are text, as on a server. */
  readonly taskLists?: boolean;
  /** The block constructs. The first one that opens at a line reads it. Default: `builtinBlocks`. */
  readonly blocks?: readonly BlockConstruct[];
  /** The inline constructs. The first one that starts at a character reads it. Default: `builtinInlines`. */
  readonly inlines?: readonly InlineConstruct[];
}

const builtinTables = {
  blocks: byFirstCharacter(builtinBlocks),
  inlines: byFirstCharacter(builtinInlines),
} as const;

/** Options with all defaults filled in. */
export function settingsOf(options: WikiOptions): WikiSettings {
  const { registry = createBuiltinRegistry(), strict = false, plainBrackets = false, taskLists = false } = options;
  const blocks = options.blocks ?? builtinBlocks;
  return {
    registry,
    strict,
    plainBrackets,
    blocks:
      taskLists || options.blocks ? byFirstCharacter(taskLists ? [taskList, ...blocks] : blocks) : builtinTables.blocks,
    inlines: options.inlines ? byFirstCharacter(options.inlines) : builtinTables.inlines,
  };
}
