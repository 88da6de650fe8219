import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatReport, type LintReport } from '@macrowright/lint';
import { CommandError } from '../command-error.ts';
import { writeText } from '../files.ts';
import { print } from '../print.ts';
import type { Output } from './options.ts';

/** Writes a report in each of the formats to where it goes. */
export async function writeReports(report: LintReport, outputs: readonly Output[], cwd: string): Promise<void> {
  for (const { format, file } of outputs) {
    const text = /\.[cm]?[jt]s$/.test(format)
      ? await ownFormat(resolve(cwd, format), report)
      : formatReport(format, report);
    const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    if (file === undefined) {
      print(whole);
      continue;
    }
    const path = resolve(cwd, file);
    await mkdir(dirname(path), { recursive: true });
    await writeText(path, whole);
  }
}

/** A module of the user's whose default export turns a report into text. */
async function ownFormat(path: string, report: LintReport): Promise<string> {
  const module: { default?: unknown } = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new CommandError(
      'usage',
      `cannot load the formatter "${path}": ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  });
  if (typeof module.default !== 'function')
    throw new CommandError('usage', `"${path}" exports no function as default.`);
  const text: unknown = await module.default(report);
  if (typeof text !== 'string') throw new CommandError('usage', `the formatter "${path}" returned no text.`);
  return text;
}
