import type { FuzzTarget } from '../../fuzz/target.ts';
import { answers } from './answers.ts';
import { html } from './html.ts';
import { xml } from './xml.ts';

/** What is held against readers of others, in the order of a run. */
export const differentialTargets: readonly FuzzTarget[] = [xml, html, answers];
