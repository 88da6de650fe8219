import type { Diagnostic } from '@macroscope/storage';

/** One file of a run. */
export interface ReportedFile {
  readonly path: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A run over files, as a reporter sees it. */
export interface LintReport {
  readonly files: readonly ReportedFile[];
}

/** Writes a report as text. */
export type Reporter = (report: LintReport) => string;

/** How much was found. */
export function summaryOf({ files }: LintReport): {
  errors: number;
  warnings: number;
  infos: number;
  fixable: number;
  files: number;
} {
  const summary = { errors: 0, warnings: 0, infos: 0, fixable: 0, files: files.length };
  for (const { severity, fix } of files.flatMap((file) => file.diagnostics)) {
    if (severity === 'error') summary.errors++;
    else if (severity === 'warning') summary.warnings++;
    else summary.infos++;
    if (fix) summary.fixable++;
  }
  return summary;
}
