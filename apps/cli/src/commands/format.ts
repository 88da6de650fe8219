import { formatStorage, parseStorage } from '@macroscope/storage';
import type { Command } from '../command.ts';
import { readText, writeText } from '../files.ts';
import { readOptions } from '../options.ts';
import { CommandError } from '../trouble.ts';

const help = `Usage: macroscope format [OPTIONS] [PATH… | -]

Pretty prints storage format. Changes no meaning: CDATA, parameters and white space that shows stay as they are.
Without --check or --write the result of one file goes to standard output.

  --write    write the files in place, and name those that changed
  --check    write nothing; exit 1 and name the files that are not formatted`;

const options = { write: { type: 'boolean' }, check: { type: 'boolean' } } as const;

/** `macroscope format`: pretty print that changes no meaning. */
export const format: Command = {
  name: 'format',
  summary: 'Pretty print storage format without changing its meaning',
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (values.write && values.check) throw new CommandError('usage', '--write and --check exclude each other.');
    const files = positionals.length === 0 ? ['-'] : positionals;
    if (!values.write && !values.check && files.length > 1) {
      throw new CommandError('usage', 'several files need --write or --check.');
    }

    let refused = 0;
    let different = 0;
    for (const file of files) {
      const source = await readText(file);
      const broken = parseStorage(source).diagnostics.find(({ severity }) => severity === 'error');
      if (broken) {
        process.stderr.write(`${file}: ${broken.message} Not well-formed, so it was left alone.\n`);
        refused++;
        continue;
      }
      const formatted = formatStorage(source);
      if (!values.write && !values.check) process.stdout.write(formatted);
      if (formatted === source) continue;
      different++;
      if (values.write && file !== '-') await writeText(file, formatted);
      if (values.write || values.check) process.stdout.write(`${file}\n`);
    }
    return refused > 0 || (values.check && different > 0) ? 1 : 0;
  },
};
