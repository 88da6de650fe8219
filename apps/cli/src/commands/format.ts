import { blockMacros } from '@macrowright/macros';
import { diagnosticsToJson, type FormatOptions, formatStorage, parseStorage } from '@macrowright/storage';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { prettyDiagnostics } from '../diagnostics.ts';
import { readText, writeText } from '../files.ts';
import { knownMacros, macroHelp, macroOptions } from '../known-macros.ts';
import { readOptions } from '../options.ts';
import { print } from '../print.ts';
import { storageFiles } from '../storage-files.ts';

const help = `Usage: macrowright format [OPTIONS] [PATH… | -]

Pretty-prints storage format without changing its meaning: white space that shows, CDATA and parameters stay as they are.
PATH is a file, a folder (all *.storage.xml, *.storage.xhtml and *.storage in it) or a pattern; without one, or with "-",
standard input is read. The result of one input goes to standard output.

  --check                  change nothing; name the files that are not formatted
  --write                  write the files back, and name those that changed
  --indent N               blanks for each level, 0 to 8, or "tab" (default 2)
${macroHelp(27)}

Exit codes: 0 done, 1 a file is not formatted (--check) or not well-formed, 2 usage or file trouble.`;

const options = {
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  indent: { type: 'string' },
  ...macroOptions,
} as const;

/** `macrowright format`: files of storage format in one layout. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (values.check && values.write) throw new CommandError('usage', '--check and --write exclude each other.');
    const files = await storageFiles(positionals.length > 0 ? positionals : ['-']);
    if (!values.check && !values.write && files.length !== 1) {
      throw new CommandError('usage', `${files.length} files need --check or --write; only one can be printed.`);
    }
    if (values.write && files.includes('-'))
      throw new CommandError('usage', '--write needs files, not standard input.');

    const settings = formatOptions(values.indent);
    const macrosOf = knownMacros(values);
    let code = 0;
    for (const file of files) {
      const source = await readText(file);
      const broken = reportBroken(file, source);
      const isBlockMacro = blockMacros(await macrosOf(file));
      const formatted = broken ? source : formatStorage(source, { ...settings, isBlockMacro });
      if (broken || (values.check && formatted !== source)) code = 1;
      if (!values.check && !values.write) print(formatted);
      else if (formatted !== source) {
        if (values.write) await writeText(file, formatted);
        print(`${file === '-' ? 'standard input' : file}\n`);
      }
    }
    return code;
  },
};

/** Tells what is not well-formed on standard error. Such a text is left as it is. */
function reportBroken(file: string, source: string): boolean {
  const { firstError } = parseStorage(source);
  if (!firstError) return false;
  const name = file === '-' ? 'standard input' : file;
  process.stderr.write(prettyDiagnostics(name, source, diagnosticsToJson(source, [firstError])));
  return true;
}

function formatOptions(indent: string | undefined): FormatOptions {
  if (indent !== undefined && !/^(?:[0-8]|tab)$/.test(indent)) {
    throw new CommandError('usage', `--indent must be 0 to 8, or tab; got "${indent}".`);
  }
  return {
    indent: indent === undefined ? undefined : indent === 'tab' ? '\t' : ' '.repeat(Number(indent)),
  };
}
