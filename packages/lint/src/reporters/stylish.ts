import { counted } from './counted.ts';
import { placed, type Reporter, summaryOf } from './report.ts';

const marks = { error: 'error', warning: 'warning', info: 'info' } as const;

/** Findings in columns, by file. */
export const stylish: Reporter = (report) => {
  const pieces: string[] = [];
  for (const file of report.files) {
    if (file.diagnostics.length === 0) continue;
    const rows = placed(file).map(({ diagnostic: { code, severity, message }, line, column }) => ({
      place: `${line}:${column}`,
      severity: marks[severity],
      message,
      code,
    }));
    const place = widest(rows.map((row) => row.place));
    const message = widest(rows.map((row) => row.message));
    pieces.push(file.path);
    for (const row of rows) {
      pieces.push(
        `  ${row.place.padStart(place)}  ${row.severity.padEnd(7)}  ${row.message.padEnd(message)}  ${row.code}`,
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

/** Wider than this a column is not padded any more. */
const mostPadding = 100;

function widest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => (length > most && length <= mostPadding ? length : most), 0);
}
