import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';

/** The result of `parseArgs` for these options, with positionals allowed. */
export type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>;

/** Parses options strictly. An unknown option or a missing value is a `CommandError` of kind `usage`. */
export function readOptions<const O extends ParseArgsOptionsConfig>(argv: readonly string[], options: O): Parsed<O> {
  const config = { args: [...argv], options, allowPositionals: true, strict: true } as const satisfies ParseArgsConfig;
  try {
    return parseArgs(config) as Parsed<O>; // the const type parameter is lost in the library's conditional types
  } catch (error) {
    throw new CommandError('usage', messageOf(error), { cause: error });
  }
}

/** Node's message, reduced to the problem itself, with the option in double quotes as in all other messages. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, option = ''] = /'(?:-\w, )?(-[\w-]+)/.exec(error.message) ?? [];
  if (error.message.startsWith('Unknown option')) return `Unknown option "${option}".`;
  if (error.message.includes('does not take an argument')) return `Option "${option}" does not take a value.`;
  if (error.message.includes('argument missing')) return `Option "${option}" needs a value.`;
  if (error.message.includes('is ambiguous')) {
    return `Option "${option}" needs a value. Write "${option}=VALUE" if the value starts with "-".`;
  }
  return error.message;
}

/** Checks that the value of an option is one of the allowed ones. `undefined` passes. */
export function oneOf<const T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((entry) => entry === value);
  if (found === undefined) {
    throw new CommandError('usage', `Invalid value "${value}" for ${option}; use ${allowed.join(', ')}.`);
  }
  return found;
}
