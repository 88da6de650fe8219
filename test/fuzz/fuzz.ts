// `pnpm fuzz [target…] [--minutes N] [--seed N]`: long runs over all targets.
import { runTargets } from './run-targets.ts';
import { fuzzTargets } from './targets/index.ts';

await runTargets('fuzz', fuzzTargets);
