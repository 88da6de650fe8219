import { createLineIndex, type Diagnostic } from '@macrowright/storage';
import type { Rule } from '../rule.ts';
import { counted } from './counted.ts';

/** One file of a run. */
export interface ReportedFile {
  readonly path: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The result of a run, as passed to a reporter. */
export interface LintReport {
  readonly files: readonly ReportedFile[];
  /** The rules that ran, for formats that describe them. Default: the built-in rules. */
  readonly rules?: readonly Rule[] | undefined;
  /** The version of Macrowright, for formats that contain it. */
  readonly version?: string | undefined;
  /** Whether formats for people use the colors of a terminal. Default `false`. */
  readonly color?: boolean | undefined;
  /** When the run started, for formats that contain it: ISO 8601 in UTC. Default: the start of 1970. */
  readonly startedAt?: string | undefined;
}

/** Formats a report as text. */
export type Reporter = (report: LintReport) => string;

/** A diagnostic with 1-based lines and columns. Columns count UTF-16 units. */
export interface PositionedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The diagnostics of a file with their positions. */
export function withPositions({ source, diagnostics }: ReportedFile): readonly PositionedDiagnostic[] {
  if (diagnostics.length === 0) return [];
  const lines = createLineIndex(source);
  return diagnostics.map((diagnostic) => {
    const from = lines.positionAt(diagnostic.range.start);
    const to = lines.positionAt(diagnostic.range.end);
    return { diagnostic, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  });
}

/** The number of diagnostics of each severity. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Diagnostics with a safe fix. */
  readonly fixable: number;
  /** Diagnostics with a suggestion. */
  readonly suggestions: number;
  readonly files: number;
}

/** Counts the diagnostics of a run. */
export function summaryOf({ files }: Pick<LintReport, 'files'>): Summary {
  const summary = { errors: 0, warnings: 0, infos: 0, fixable: 0, suggestions: 0, files: files.length };
  for (const { severity, fix } of files.flatMap((file) => file.diagnostics)) {
    if (severity === 'error') summary.errors++;
    else if (severity === 'warning') summary.warnings++;
    else summary.infos++;
    if (fix?.safe) summary.fixable++;
    else if (fix) summary.suggestions++;
  }
  return summary;
}

/** The numbers of a run as one line for people. */
export function summaryText(report: Pick<LintReport, 'files'>): string {
  const { errors, warnings, infos, fixable, suggestions, files } = summaryOf(report);
  const levels = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ');
  const more = suggestions > 0 ? `, ${suggestions} more with --fix-unsafe` : '';
  return `${levels} in ${counted(files, 'file')}; ${fixable} can be fixed${more}.`;
}
