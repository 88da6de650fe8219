import { emoticon } from './emoticon.ts';
import { image } from './image.ts';
import type { InlineWriter } from './inline-writer.ts';
import { lineBreak } from './line-break.ts';
import { link } from './link.ts';
import { macroInLine } from './macro.ts';
import { phrase } from './phrase.ts';
import { span } from './span.ts';

/** The inline elements that wiki markup supports; each element has one writer. */
export const inlineWriters: readonly InlineWriter[] = [phrase, span, lineBreak, link, image, emoticon, macroInLine];
