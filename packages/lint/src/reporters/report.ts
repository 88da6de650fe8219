import { createLineIndex, type Diagnostic } from '@macrowright/storage';
import type { Rule } from '../rule.ts';

/** One file of a run. */
export interface ReportedFile {
  readonly path: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A run over files, as a reporter sees it. */
export interface LintReport {
  readonly files: readonly ReportedFile[];
  /** The rules that ran, for formats that describe them. Default the built-in ones. */
  readonly rules?: readonly Rule[] | undefined;
  /** Version of the tool, for formats that name it. */
  readonly version?: string | undefined;
}

/** Writes a report as text. */
export type Reporter = (report: LintReport) => string;

/** A finding with its lines and columns, counted from 1 in UTF-16 units. */
export interface Placed {
  readonly diagnostic: Diagnostic;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The findings of a file with their places. */
export function placed({ source, diagnostics }: ReportedFile): readonly Placed[] {
  if (diagnostics.length === 0) return [];
  const lines = createLineIndex(source);
  return diagnostics.map((diagnostic) => {
    const from = lines.positionAt(diagnostic.range.start);
    const to = lines.positionAt(diagnostic.range.end);
    return { diagnostic, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  });
}

/** How much was found. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  readonly files: number;
}

/** How much was found. */
export function summaryOf({ files }: Pick<LintReport, 'files'>): Summary {
  const summary = { errors: 0, warnings: 0, infos: 0, fixable: 0, files: files.length };
  for (const { severity, fix } of files.flatMap((file) => file.diagnostics)) {
    if (severity === 'error') summary.errors++;
    else if (severity === 'warning') summary.warnings++;
    else summary.infos++;
    if (fix) summary.fixable++;
  }
  return summary;
}
