import { existsSync } from 'node:fs';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { count } from '../count.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';
import { defaultSite, withSite } from '../site-file.ts';

const help = `Usage: macrowright import [OPTIONS] FOLDER | FILE.zip

Imports a space from a folder written by "macrowright export", or from a Confluence XML space export (a ZIP file with
entities.xml). Creates the site if it does not exist.

  --space KEY            key of the new space (default: the key in the export)
  --data FILE            SQLite file of the site (default ${defaultSite})

Exit codes: 0 done, 1 some content was skipped (listed on standard error), 2 usage or file error.`;

/** `macrowright import`: imports a space from plain files or from a Confluence export. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, { data: { type: 'string' }, space: { type: 'string' } });
    const [from, ...more] = positionals;
    if (from === undefined || more.length > 0) throw new CommandError('usage', 'Name exactly one FOLDER or ZIP file.');
    if (!existsSync(from)) throw new CommandError('file', `File or folder "${from}" not found.`);
    const { importSpace } = await import('@macrowright/server');
    const data = values.data ?? defaultSite;
    const report = await withSite(data, () => importSpace(data, from, { key: values.space }));
    const { key, pages, blogposts, comments, attachments, skipped } = report;
    const counts = [
      count(pages, 'page'),
      count(blogposts, 'blog post'),
      count(comments, 'comment'),
      count(attachments, 'attachment'),
    ];
    print(`Imported space "${key}": ${counts.join(', ')}.\n`);
    for (const line of skipped) process.stderr.write(`Skipped: ${line}\n`);
    return skipped.length > 0 ? 1 : 0;
  },
};
