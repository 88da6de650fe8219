import { type Command, commands } from './command.ts';
import { print } from './print.ts';
import { CommandError } from './trouble.ts';
import { version } from './version.ts';

const help = `Macrowright ${version}: convert, check, format and serve Confluence pages on your own machine.

Usage: macrowright COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

macrowright COMMAND --help tells more. Exit codes: 0 done, 1 findings or refused input, 2 usage, file or internal trouble.`;

/** Runs the command line and resolves to the exit code. Never rejects: trouble goes to standard error. */
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

  const entry = commands.find((command) => command.name === name);
  if (!entry) {
    const names = commands.map((command) => command.name);
    process.stderr.write(
      `There is no command "${name}"${await meant(name, names)}. The commands are: ${names.join(', ')}.\n`,
    );
    return 2;
  }

  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    print(`${command.help}\n`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    process.stderr.write(`macrowright ${name}: ${await describe(error, command)}\n`);
    return 2;
  }
}

async function describe(error: unknown, { name, help }: Command): Promise<string> {
  if (error instanceof CommandError) {
    if (error.kind !== 'usage') return error.message;
    const unknown = /^Unknown option '(--[\w-]+)'/.exec(error.message)?.[1];
    const hint = unknown === undefined ? '' : await meant(unknown, help.match(/--[a-z][\w-]+/g) ?? []);
    const message = hint === '' ? error.message : `${error.message.replace(/\.$/, '')}${hint}.`;
    return `${message}\nSee the options with "macrowright ${name} --help".`;
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `internal error, please report it with the input that caused it.\n${shown}`;
}

/** A hint at what is near, if anything is. The catalogue is loaded only when something is wrong. */
async function meant(word: string, known: readonly string[]): Promise<string> {
  const { nearest } = await import('@macrowright/macros');
  const found = nearest(word, known);
  return found === undefined ? '' : ` (did you mean "${found}"?)`;
}
