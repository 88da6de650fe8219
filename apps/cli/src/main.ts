import { commands } from './command.ts';
import { CommandError } from './trouble.ts';
import { version } from './version.ts';

const help = `Macroscope ${version}: convert, check, format and serve Confluence pages on your own machine.

Usage: macroscope COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

macroscope COMMAND --help tells more. Exit codes: 0 done, 1 findings or refused input, 2 usage, file or internal trouble.`;

/** Runs the command line and resolves to the exit code. Never rejects: trouble goes to standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${help}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }

  const entry = commands.find((command) => command.name === name);
  if (!entry) {
    process.stderr.write(
      `There is no command "${name}". The commands are: ${commands.map((command) => command.name).join(', ')}.\n`,
    );
    return 2;
  }

  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    process.stderr.write(`macroscope ${name}: ${describe(error)}\n`);
    return 2;
  }
}

function describe(error: unknown): string {
  if (error instanceof CommandError) {
    return error.kind === 'usage' ? `${error.message}\nSee the options with --help.` : error.message;
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `internal error, please report it with the input that caused it.\n${shown}`;
}
