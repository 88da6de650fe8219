import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatReport, type LintReport } from '@macrowright/lint';
import { CommandError } from '../command-error.ts';
import { writeText } from '../files.ts';
import { print } from '../print.ts';
import { usesColor } from '../terminal.ts';
import type { Output } from './options.ts';

/** Writes a report in each format to its target. */
export async function writeReports(report: LintReport, outputs: readonly Output[], cwd: string): Promise<void> {
  for (const { format, file } of outputs) {
    const text = /\.[cm]?[jt]s$/.test(format)
      ? await customFormat(resolve(cwd, format), report)
      : formatReport(format, { ...report, color: file === undefined && usesColor(1) });
    const output = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    if (file === undefined) {
      print(output);
      continue;
    }
    const path = resolve(cwd, file);
    await mkdir(dirname(path), { recursive: true });
    await writeText(path, output);
  }
}

/** Runs a custom formatter: a module whose default export turns a report into a string. */
async function customFormat(path: string, report: LintReport): Promise<string> {
  const module: { default?: unknown } = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new CommandError(
      'usage',
      `Cannot load the formatter "${path}": ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  });
  if (typeof module.default !== 'function')
    throw new CommandError('usage', `The formatter "${path}" has no function as its default export.`);
  const text: unknown = await module.default(report);
  if (typeof text !== 'string') throw new CommandError('usage', `The formatter "${path}" did not return a string.`);
  return text;
}
