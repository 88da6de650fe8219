import { applyFixes, formatReport, lint as lintDocument, type ReportedFile } from '@macroscope/lint';
import { parseStorage } from '@macroscope/storage';
import type { Command } from '../command.ts';
import { readText, writeText } from '../files.ts';
import { oneOf, readOptions } from '../options.ts';
import { spaceDocuments } from '../space-documents.ts';
import { CommandError } from '../trouble.ts';

const help = `Usage: macroscope lint [OPTIONS] FILE…
       macroscope lint --stdin [--stdin-filename NAME] [OPTIONS]
       macroscope lint --space KEY --via URL [OPTIONS]

Checks files of storage format. The report goes to standard output.

  --format NAME            pretty, compact, json or github (default pretty)
  --fix                    apply the safe fixes to the files first, then report what is left
  --stdin                  read one document from standard input; with --fix, print the fixed text instead of a report
  --stdin-filename NAME    what to call it in the report
  --target NAME            cloud, datacenter or both (default both)
  --space KEY --via URL    check the pages and blog posts of a space as they are in the Confluence at URL; changes nothing.
                           MACROSCOPE_EMAIL and MACROSCOPE_TOKEN sign in, MACROSCOPE_TOKEN alone as a personal token

Exit codes: 0 no errors, 1 errors, 2 usage, file or network trouble.`;

const options = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  target: { type: 'string' },
  space: { type: 'string' },
  via: { type: 'string' },
} as const;

/** `macroscope lint`: findings of all rules in files of storage format. */
export const lint: Command = {
  name: 'lint',
  summary: 'Check storage format, and fix what can be fixed',
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    const format = oneOf('--format', values.format, ['pretty', 'compact', 'json', 'github']) ?? 'pretty';
    const target = oneOf('--target', values.target, ['cloud', 'datacenter', 'both']) ?? 'both';
    const { space, via } = values;
    if (space !== undefined || via !== undefined) {
      if (space === undefined || via === undefined) throw new CommandError('usage', '--space and --via go together.');
      if (values.fix || values.stdin || positionals.length > 0) {
        throw new CommandError('usage', '--space takes no FILE, no --stdin and no --fix: it only reads.');
      }
      const files: ReportedFile[] = [];
      for await (const { path, source } of spaceDocuments(via, space)) {
        files.push({ path, source, diagnostics: lintDocument(parseStorage(source), { target }) });
      }
      return report(files, format);
    }
    if (values.stdin && positionals.length > 0) throw new CommandError('usage', '--stdin takes no FILE.');
    if (!values.stdin && positionals.length === 0) throw new CommandError('usage', 'lint needs a FILE, or --stdin.');

    const files: ReportedFile[] = [];
    for (const name of values.stdin ? ['-'] : positionals) {
      const original = await readText(name);
      const check = (source: string) => lintDocument(parseStorage(source), { target });
      const source = values.fix ? applyFixes(original, check(original)).output : original;
      if (values.fix && name !== '-' && source !== original) await writeText(name, source);
      const path = name === '-' ? (values['stdin-filename'] ?? 'stdin') : name;
      files.push({ path, source, diagnostics: check(source) });
    }

    const [first] = files;
    if (!(values.stdin && values.fix && first)) return report(files, format);
    process.stdout.write(first.source);
    return exitCode(files);
  },
};

function report(files: readonly ReportedFile[], format: Parameters<typeof formatReport>[0]): number {
  process.stdout.write(formatReport(format, { files }));
  return exitCode(files);
}

function exitCode(files: readonly ReportedFile[]): number {
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
