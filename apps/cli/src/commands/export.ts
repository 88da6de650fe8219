import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';
import { siteFile, siteTrouble, standardSite } from '../site-file.ts';

const help = `Usage: macrowright export [OPTIONS] SPACE FOLDER

Writes a space as plain files into a new or empty folder: space.json, one JSON file and one storage file a page, and the
attachments. macrowright import reads them back.

  --data FILE            SQLite file of the site (default ${standardSite})

Exit codes: 0 done, 2 usage or file trouble.`;

/** `macrowright export`: a space as plain files. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, { data: { type: 'string' } });
    const [key, folder, ...more] = positionals;
    if (key === undefined || folder === undefined || more.length > 0) {
      throw new CommandError('usage', 'export takes the key of a space and a folder.');
    }
    const data = siteFile(values.data);
    const { exportSpace } = await import('@macrowright/server');
    const count = await siteTrouble(data, () => exportSpace(data, key, folder));
    print(`${folder}: ${count} pages, posts, comments and files of ${key}.\n`);
    return 0;
  },
};
