// `pnpm differential [target…] [--minutes N] [--seed N]`: compares our parsers and responses with those of other projects.
import { runTargets } from '../fuzz/run-targets.ts';
import { differentialTargets } from './targets/index.ts';

await runTargets('differential', differentialTargets);
