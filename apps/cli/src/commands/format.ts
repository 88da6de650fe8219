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

Pretty-prints storage format without changing its meaning: significant whitespace, CDATA and parameters are kept.
PATH is a file, a folder (its *.storage.xml, *.storage.xhtml and *.storage files) or a quoted pattern. Without PATH, or
with "-", reads standard input. Prints the result of a single input to standard output.

  --check                  list the files that are not formatted, and change nothing
  --write                  write the formatted files, and list those that changed
  --indent N               spaces per level, 0 to 8, or "tab" (default 2)
${macroHelp(27)}

Exit codes: 0 done, 1 a file is not formatted (--check) or not well-formed, 2 usage or file error.`;

const options = {
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  indent: { type: 'string' },
  ...macroOptions,
} as const;

/** `macrowright format`: pretty-prints storage format. */
export const command: Command = {
  help,
  async run(argv) {
    const { values, positionals } = readOptions(argv, options);
    if (values.check && values.write) throw new CommandError('usage', 'Use either --check or --write, not both.');
    const files = await storageFiles(positionals.length > 0 ? positionals : ['-']);
    if (!values.check && !values.write && files.length !== 1) {
      throw new CommandError(
        'usage',
        `Found ${files.length} files, but only one can be printed; use --check or --write.`,
      );
    }
    if (values.write && files.includes('-'))
      throw new CommandError('usage', '--write cannot be used with standard input; name files.');

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

/** Reports the first error of a document that is not well-formed. Such a document is left unchanged. */
function reportBroken(file: string, source: string): boolean {
  const { firstError } = parseStorage(source);
  if (!firstError) return false;
  const name = file === '-' ? 'standard input' : file;
  process.stderr.write(prettyDiagnostics(name, source, diagnosticsToJson(source, [firstError])));
  return true;
}

function formatOptions(indent: string | undefined): FormatOptions {
  if (indent !== undefined && !/^(?:[0-8]|tab)$/.test(indent)) {
    throw new CommandError('usage', `Invalid value "${indent}" for --indent; use 0 to 8, or tab.`);
  }
  return {
    indent: indent === undefined ? undefined : indent === 'tab' ? '\t' : ' '.repeat(Number(indent)),
  };
}
