import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './trouble.ts';

/** What `parseArgs` makes of these options, with positionals allowed. */
export type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>;

/** Reads options strictly. An unknown option or a missing value is a `CommandError` of kind `usage`. */
export function readOptions<const O extends ParseArgsOptionsConfig>(argv: readonly string[], options: O): Parsed<O> {
  const config = { args: [...argv], options, allowPositionals: true, strict: true } as const satisfies ParseArgsConfig;
  try {
    return parseArgs(config) as Parsed<O>; // the const type parameter is lost in the library's conditional types
  } catch (error) {
    throw new CommandError(
      'usage',
      error instanceof Error ? error.message.replace(/\. To specify.*$/s, '.') : String(error),
    );
  }
}

/** Checks that a value is one of a few. `undefined` passes. */
export function oneOf<const T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((entry) => entry === value);
  if (found === undefined) {
    throw new CommandError('usage', `${option} must be one of ${allowed.join(', ')}; got "${value}".`);
  }
  return found;
}
