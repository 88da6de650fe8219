import type { Diagnostic, Severity } from './diagnostic.ts';
import { createLineIndex, type LineIndex } from './lines.ts';

/** A diagnostic as JSON: offsets in UTF-16 units, and the same positions as 1-based lines and columns. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix?: {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  };
}

/** The JSON form of the diagnostics of `source`, in the given order. */
export function diagnosticsToJson(source: string, diagnostics: readonly Diagnostic[]): DiagnosticJson[] {
  if (diagnostics.length === 0) return [];
  const lines = createLineIndex(source);
  return diagnostics.map((diagnostic) => toJson(lines, diagnostic));
}

function toJson(lines: LineIndex, { code, severity, message, range, fix }: Diagnostic): DiagnosticJson {
  const { start, end } = range;
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  const position = { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  if (!fix) return { code, severity, message, ...position };
  const edits = fix.edits.map((edit) => ({ start: edit.range.start, end: edit.range.end, text: edit.text }));
  return { code, severity, message, ...position, fix: { title: fix.title, safe: fix.safe, edits } };
}
