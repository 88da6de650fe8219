import type { FuzzTarget } from '../../fuzz/target.ts';
import { answers } from './answers.ts';
import { html } from './html.ts';
import { xml } from './xml.ts';

/** The comparisons with other projects, in the order of a run. */
export const differentialTargets: readonly FuzzTarget[] = [xml, html, answers];
