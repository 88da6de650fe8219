import type { DiagnosticJson } from '@macrowright/storage';

const mark = { error: '✖', warning: '⚠', info: 'ℹ' } as const;
const maxWidth = 160;

/** Formats diagnostics with the source line they refer to, for a terminal. */
export function prettyDiagnostics(name: string, source: string, diagnostics: readonly DiagnosticJson[]): string {
  return diagnostics.map((diagnostic) => frame(name, source, diagnostic)).join('');
}

function frame(
  name: string,
  source: string,
  { severity, code, message, start, end, line, column }: DiagnosticJson,
): string {
  const from = Math.max(source.lastIndexOf('\n', start - 1) + 1, start - maxWidth / 2);
  const stop = source.slice(start, start + maxWidth / 2).search(/[\r\n]/);
  const to = stop < 0 ? Math.min(source.length, start + maxWidth / 2) : start + stop;
  const width = Math.max(1, Math.min(end, to) - start);
  const gutter = String(line);
  return [
    `${mark[severity]} ${name}:${line}:${column} ${severity} ${code}`,
    `  ${message}`,
    `  ${gutter} │ ${source.slice(from, to).replaceAll('\t', ' ')}`,
    `  ${' '.repeat(gutter.length)} │ ${' '.repeat(start - from)}${'^'.repeat(width)}`,
    '',
  ].join('\n');
}
