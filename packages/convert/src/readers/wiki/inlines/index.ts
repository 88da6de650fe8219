import type { InlineConstruct } from '../construct.ts';
import { backslash } from './backslash.ts';
import { bareUrl } from './bare-url.ts';
import { dash } from './dash.ts';
import { emoticon } from './emoticon.ts';
import { entity } from './entity.ts';
import { forcedPhrase } from './forced-phrase.ts';
import { image } from './image.ts';
import { lineBreak } from './line-break.ts';
import { link } from './link.ts';
import { macro } from './macro.ts';
import { monospace } from './monospace.ts';
import { phrase } from './phrase.ts';

/** The inline markup of Confluence. If two can start with the same character, the earlier one is tried first. */
export const builtinInlines: readonly InlineConstruct[] = [
  lineBreak,
  backslash,
  macro,
  forcedPhrase,
  monospace,
  link,
  image,
  bareUrl,
  dash,
  phrase,
  emoticon,
  entity,
];
