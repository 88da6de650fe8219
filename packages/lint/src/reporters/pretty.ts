import { createLineIndex } from '@macrowright/storage';
import { createColors } from './colors.ts';
import { printable } from './printable.ts';
import { type Reporter, summaryText } from './report.ts';

const maxWidth = 120;

/** For people: each diagnostic with its source line. */
export const pretty: Reporter = (report) => {
  const pieces: string[] = [];
  const colors = createColors(report.color === true);
  for (const { path, source, diagnostics } of report.files) {
    if (diagnostics.length === 0) continue;
    const lines = createLineIndex(source);
    for (const { code, severity, message, range } of diagnostics) {
      const { line, column } = lines.positionAt(range.start);
      const start = lines.offsetAt(line, 1);
      const from = Math.max(start, range.start - 60);
      const text = source.slice(from, from + maxWidth).split(/[\r\n]/, 1)[0] ?? '';
      const before = printable(text.slice(0, range.start - from));
      const marked = printable(text.slice(range.start - from, range.end - from));
      const marks = '^'.repeat(Math.max(1, marked.length));
      pieces.push(
        `${colors.bold(`${printable(path)}:${line}:${column}`)} ${colors.severity(severity, severity)} ${colors.dim(printable(code))}`,
        `  ${printable(message)}`,
        `  ${colors.dim('|')} ${printable(text)}`,
        `  ${colors.dim('|')} ${' '.repeat(before.length)}${colors.severity(severity, marks)}`,
        '',
      );
    }
  }
  pieces.push(summaryText(report));
  return `${pieces.join('\n')}\n`;
};
