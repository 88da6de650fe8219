// A separate module, loaded only for runs that have a configuration: loading the schema takes a tenth of a command's start-up time.
import { configProblems, type LintConfig, type Rule } from '@macrowright/lint';
import { CommandError } from '../command-error.ts';

/** Returns a value as a configuration. Throws a `CommandError` that lists every problem if it is invalid. */
export function checkConfig(value: unknown, file: string, rules: readonly Rule[]): LintConfig {
  const problems = configProblems(value, rules);
  if (problems.length === 0) return value as LintConfig; // every field was checked
  const lines = problems.map((problem) => `  ${problem}`).join('\n');
  throw new CommandError('usage', `Invalid configuration in "${file}":\n${lines}`);
}
