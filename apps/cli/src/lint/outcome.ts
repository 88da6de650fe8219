import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport, isAtLeast, type LintReport, type ReportedFile, type Rule } from '@macrowright/lint';
import type { Severity } from '@macrowright/storage';
import { count } from '../count.ts';
import { usesColor } from '../terminal.ts';
import { version } from '../version.ts';
import type { LoadedConfig } from './config-files.ts';
import type { LintArguments } from './options.ts';
import { writeReports } from './output.ts';

/** Writes the reports and returns the exit code. */
export async function report(
  files: readonly ReportedFile[],
  rules: readonly Rule[],
  args: LintArguments,
  loaded: LoadedConfig,
  cwd: string,
): Promise<number> {
  const hasBaseline =
    args.baseline !== undefined || args.baselineAction !== 'use' || loaded.config.baseline !== undefined;
  const left =
    hasBaseline || existsSync(join(loaded.folder, 'macrowright-baseline.json'))
      ? await (await import('./baseline-file.ts')).useBaseline(files, args, loaded, cwd)
      : files;
  const shown = args.quiet
    ? left.map((file) => ({ ...file, diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error') }))
    : left;
  const whole: LintReport = { files: shown, rules, version, startedAt: new Date().toISOString() };
  await writeReports(whole, args.outputs, cwd);
  const failOn = args.failOn ?? loaded.config.failOn ?? 'error';
  const reason = failureOf(left, failOn, args.maxWarnings ?? loaded.config.maxWarnings);
  if (reason === undefined) return 0;
  const isShown = args.outputs.some(({ file }) => file === undefined);
  if (!isShown) process.stderr.write(formatReport('pretty', { ...whole, color: usesColor(2) }));
  else if (args.quiet || reason.isLimit) process.stderr.write(`macrowright lint: ${reason.message}\n`);
  return 1;
}

interface Failure {
  readonly message: string;
  /** Whether the run fails because of the number of warnings, which the report does not show. */
  readonly isLimit: boolean;
}

/** Why a run fails; `undefined` if it does not. */
function failureOf(
  files: readonly ReportedFile[],
  failOn: Severity,
  maxWarnings: number | undefined,
): Failure | undefined {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const failing = all.filter(({ severity }) => isAtLeast(severity, failOn)).length;
  if (failing > 0) {
    return { message: `Failed: ${count(failing, 'problem')} of severity "${failOn}" or higher.`, isLimit: false };
  }
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return undefined;
  return { message: `Failed: ${count(warnings, 'warning')}, more than ${maxWarnings}.`, isLimit: true };
}
