import type { BlockConstruct } from '../construct.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { quoteLine } from './quote-line.ts';
import { rule } from './rule.ts';
import { table } from './table.ts';

/** The blocks of Confluence. If two can start with the same character, the earlier one is tried first. */
export const builtinBlocks: readonly BlockConstruct[] = [heading, quoteLine, rule, list, table];
