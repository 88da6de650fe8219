// `pnpm differential [target…] [--minutes N] [--seed N]`: our readers and answers against those of others.
import { runTargets } from '../fuzz/run-targets.ts';
import { differentialTargets } from './targets/index.ts';

await runTargets('differential', differentialTargets);
