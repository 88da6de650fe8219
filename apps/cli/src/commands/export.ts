import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { count } from '../count.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';
import { defaultSite, existingSite, withSite } from '../site-file.ts';

const help = `Usage: macrowright export [OPTIONS] SPACE FOLDER

Writes a space into a new or empty folder: space.json, a JSON file and a storage file for each page, and the attachments.
"macrowright import" reads the folder back.

  --data FILE            SQLite file of the site (default ${defaultSite})

Exit codes: 0 done, 2 usage or file error.`;

/** `macrowright export`: writes a space as plain files. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, { data: { type: 'string' } });
    const [key, folder, ...more] = positionals;
    if (key === undefined || folder === undefined || more.length > 0) {
      throw new CommandError('usage', 'Name the key of a SPACE and a FOLDER.');
    }
    const data = existingSite(values.data);
    const { exportSpace } = await import('@macrowright/server');
    const contents = await withSite(data, () => exportSpace(data, key, folder));
    print(
      `Exported space "${key}" to "${folder}": ${count(contents, 'page, post, comment or attachment', 'pages, posts, comments and attachments')}.\n`,
    );
    return 0;
  },
};
