import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';
import { siteFile, siteTrouble, standardSite } from '../site-file.ts';

const help = `Usage: macrowright backup [OPTIONS] FILE

Copies a site with its attachments into one new file, also while a server works on it. The copy can be served:
macrowright serve --data FILE.

  --data FILE            SQLite file of the site (default ${standardSite})

Exit codes: 0 done, 2 usage or file trouble.`;

/** `macrowright backup`: a site in one file. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, { data: { type: 'string' } });
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0)
      throw new CommandError('usage', 'backup takes the name of one new file.');
    const data = siteFile(values.data);
    const { backupSite } = await import('@macrowright/server');
    const { files, missing } = await siteTrouble(data, () => backupSite(data, target));
    print(`${target}: the site and ${files} attached ${files === 1 ? 'file' : 'files'}.\n`);
    if (missing.length === 0) return 0;
    process.stderr.write(
      `macrowright backup: the data of ${missing.length} attached files is missing from the site.\n`,
    );
    return 2;
  },
};
