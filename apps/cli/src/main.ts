import type { Command } from './command.ts';
import { CommandError } from './command-error.ts';
import { commands } from './commands/index.ts';
import { print } from './print.ts';
import { printableMessage } from './terminal.ts';
import { version } from './version.ts';

const help = `Macrowright ${version}: convert, lint, format and serve Confluence pages on your own machine.

Usage: macrowright COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

Run "macrowright COMMAND --help" for details.
Exit codes: 0 success, 1 findings or invalid input, 2 usage, file or internal error.`;

/** Runs the command line and resolves to the exit code. Never rejects: errors go to standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === 'help' && rest[0] !== undefined && !rest[0].startsWith('-')) return await main([rest[0], '--help']);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(`${help}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    print(`${version}\n`);
    return 0;
  }

  const entry = commands.find((each) => each.name === name);
  if (!entry) {
    const names = commands.map((each) => each.name);
    const suggestion = await didYouMean(name, names);
    process.stderr.write(`Unknown command "${name}".${suggestion} Available commands: ${names.join(', ')}.\n`);
    return 2;
  }

  const { command } = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    print(`${command.help}\n`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    process.stderr.write(printableMessage(`macrowright ${name}: ${await describe(error, name, command)}\n`));
    return 2;
  }
}

async function describe(error: unknown, name: string, { help }: Command): Promise<string> {
  if (error instanceof CommandError) {
    if (error.kind !== 'usage') return error.message;
    const unknown = /^Unknown option "(--[\w-]+)"/.exec(error.message)?.[1];
    const suggestion = unknown === undefined ? '' : await didYouMean(unknown, help.match(/--[a-z][\w-]+/g) ?? []);
    return `${error.message}${suggestion}\nRun "macrowright ${name} --help" for details.`;
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Internal error. Please report it together with the input that caused it.\n${shown}`;
}

/** A suggestion to append to a message, or nothing. The macro catalog is loaded only after an error. */
async function didYouMean(name: string, known: readonly string[]): Promise<string> {
  const { nearest } = await import('@macrowright/macros');
  const suggestion = nearest(name, known);
  return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
}
