import { existsSync } from 'node:fs';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';
import { siteTrouble, standardSite } from '../site-file.ts';

const help = `Usage: macrowright import [OPTIONS] FOLDER | FILE.zip

Imports a space: from a folder that macrowright export wrote, or from a Confluence XML space export (entities.xml in a zip).
The site is made when there is none.

  --space KEY            key of the new space (default: the one it had)
  --data FILE            SQLite file of the site (default ${standardSite})

Exit codes: 0 done, 1 done but for some contents (named on standard error), 2 usage or file trouble.`;

/** `macrowright import`: a space from plain files or from an export of Confluence. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, { data: { type: 'string' }, space: { type: 'string' } });
    const [from, ...more] = positionals;
    if (from === undefined || more.length > 0) throw new CommandError('usage', 'import takes one folder or zip file.');
    if (!existsSync(from)) throw new CommandError('file', `there is no file or folder "${from}".`);
    const { importSpace } = await import('@macrowright/server');
    const data = values.data ?? standardSite;
    const report = await siteTrouble(data, () => importSpace(data, from, { key: values.space }));
    const { key, pages, blogposts, comments, attachments, skipped } = report;
    print(`${key}: ${pages} pages, ${blogposts} blog posts, ${comments} comments, ${attachments} attachments.\n`);
    for (const line of skipped) process.stderr.write(`left out: ${line}\n`);
    return skipped.length > 0 ? 1 : 0;
  },
};
