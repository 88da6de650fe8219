import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { count } from '../count.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';
import { defaultSite, existingSite, withSite } from '../site-file.ts';

const help = `Usage: macrowright backup [OPTIONS] FILE

Copies a site and its attachments into one new file, even while the site is being served. To serve the copy, run
"macrowright serve --data FILE".

  --data FILE            SQLite file of the site (default ${defaultSite})

Exit codes: 0 done, 2 usage or file error.`;

/** `macrowright backup`: copies a site into one file. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, { data: { type: 'string' } });
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) throw new CommandError('usage', 'Name exactly one new FILE.');
    const data = existingSite(values.data);
    const { backupSite } = await import('@macrowright/server');
    const { files, missing } = await withSite(data, () => backupSite(data, target));
    print(`Copied the site and ${count(files, 'attachment')} to "${target}".\n`);
    if (missing.length === 0) return 0;
    process.stderr.write(
      `macrowright backup: The site has no data for ${count(missing.length, 'attachment')}; the copy lacks them too.\n`,
    );
    return 2;
  },
};
