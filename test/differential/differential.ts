// `pnpm differential [target…] [--minutes N] [--seed N]`: our parsers and responses against those of other projects.
import { runTargets } from '../fuzz/run-targets.ts';
import { differentialTargets } from './targets/index.ts';

await runTargets('differential', differentialTargets);
