import type { BlockWriter } from '../construct.ts';
import { heading } from './heading.ts';
import { horizontalRule } from './horizontal-rule.ts';
import { list } from './list.ts';
import { macroBlock } from './macro.ts';
import { quotation } from './quotation.ts';
import { table } from './table.ts';
import { taskList } from './task-list.ts';

/** The blocks that wiki markup supports; each element has one writer. */
export const blockWriters: readonly BlockWriter[] = [
  heading,
  horizontalRule,
  quotation,
  list,
  table,
  taskList,
  macroBlock,
];
