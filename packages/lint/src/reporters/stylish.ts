import { counted } from './counted.ts';
import { type Reporter, summaryOf, withPositions } from './report.ts';

const marks = { error: 'error', warning: 'warning', info: 'info' } as const;

/** Diagnostics in columns, by file. */
export const stylish: Reporter = (report) => {
  const pieces: string[] = [];
  for (const file of report.files) {
    if (file.diagnostics.length === 0) continue;
    const rows = withPositions(file).map(({ diagnostic: { code, severity, message }, line, column }) => ({
      position: `${line}:${column}`,
      severity: marks[severity],
      message,
      code,
    }));
    const positionWidth = paddedWidth(rows.map((row) => row.position));
    const messageWidth = paddedWidth(rows.map((row) => row.message));
    pieces.push(file.path);
    for (const row of rows) {
      pieces.push(
        `  ${row.position.padStart(positionWidth)}  ${row.severity.padEnd(7)}  ${row.message.padEnd(messageWidth)}  ${row.code}`,
      );
    }
    pieces.push('');
  }
  const { errors, warnings, infos, fixable } = summaryOf(report);
  const total = errors + warnings + infos;
  if (total === 0) return '';
  const levels = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ');
  pieces.push(`✖ ${counted(total, 'problem')} (${levels}), ${fixable} can be fixed`);
  return `${pieces.join('\n')}\n`;
};

/** Longer strings do not widen their column. */
const maxPadding = 100;

function paddedWidth(strings: readonly string[]): number {
  return strings.reduce((width, { length }) => (length > width && length <= maxPadding ? length : width), 0);
}
