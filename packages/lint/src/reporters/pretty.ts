import { createLineIndex } from '@macrowright/storage';
import { counted } from './counted.ts';
import { type Reporter, summaryOf } from './report.ts';

const maxWidth = 120;

/** For people: each diagnostic with its line. */
export const pretty: Reporter = (report) => {
  const pieces: string[] = [];
  for (const { path, source, diagnostics } of report.files) {
    if (diagnostics.length === 0) continue;
    const lines = createLineIndex(source);
    for (const { code, severity, message, range } of diagnostics) {
      const { line, column } = lines.positionAt(range.start);
      const start = lines.offsetAt(line, 1);
      const from = Math.max(start, range.start - 60);
      const text = (source.slice(from, from + maxWidth).split(/[\r\n]/, 1)[0] ?? '').replaceAll('\t', ' ');
      const offset = range.start - from;
      const length = Math.max(1, Math.min(range.end - range.start, text.length - offset));
      pieces.push(
        `${path}:${line}:${column} ${severity} ${code}`,
        `  ${message}`,
        `  | ${text}`,
        `  | ${' '.repeat(offset)}${'^'.repeat(length)}`,
        '',
      );
    }
  }
  const { errors, warnings, infos, fixable, files } = summaryOf(report);
  const levels = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ');
  pieces.push(`${levels} in ${counted(files, 'file')}; ${fixable} can be fixed.`);
  return `${pieces.join('\n')}\n`;
};
