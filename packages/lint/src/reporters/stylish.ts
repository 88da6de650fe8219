import { createColors } from './colors.ts';
import { counted } from './counted.ts';
import { printable } from './printable.ts';
import { type Reporter, summaryOf, withPositions } from './report.ts';

/** Diagnostics in columns, by file. */
export const stylish: Reporter = (report) => {
  const pieces: string[] = [];
  const colors = createColors(report.color === true);
  for (const file of report.files) {
    if (file.diagnostics.length === 0) continue;
    const rows = withPositions(file).map(({ diagnostic: { code, severity, message }, line, column }) => ({
      position: `${line}:${column}`,
      severity,
      message: printable(message),
      code: printable(code),
    }));
    const positionWidth = paddedWidth(rows.map((row) => row.position));
    const messageWidth = paddedWidth(rows.map((row) => row.message));
    pieces.push(colors.bold(printable(file.path)));
    for (const row of rows) {
      const position = colors.dim(row.position.padStart(positionWidth));
      const severity = colors.severity(row.severity, row.severity.padEnd(7));
      pieces.push(`  ${position}  ${severity}  ${row.message.padEnd(messageWidth)}  ${colors.dim(row.code)}`);
    }
    pieces.push('');
  }
  const { errors, warnings, infos, fixable, suggestions } = summaryOf(report);
  const total = errors + warnings + infos;
  if (total === 0) return '';
  const levels = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ');
  pieces.push(
    `✖ ${counted(total, 'problem')} (${levels}), ${fixable} can be fixed${suggestions > 0 ? `, ${suggestions} more with --fix-unsafe` : ''}`,
  );
  return `${pieces.join('\n')}\n`;
};

/** Strings longer than this do not widen their column. */
const maxPadding = 100;

function paddedWidth(strings: readonly string[]): number {
  return strings.reduce((width, { length }) => (length > width && length <= maxPadding ? length : width), 0);
}
