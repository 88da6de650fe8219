import { createLineIndex } from '@macroscope/storage';
import type { Reporter } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions. */
export const github: Reporter = ({ files }) =>
  files
    .flatMap(({ path, source, diagnostics }) => {
      const lines = createLineIndex(source);
      return diagnostics.map(({ code, severity, message, range }) => {
        const from = lines.positionAt(range.start);
        const to = lines.positionAt(range.end);
        const columns = from.line === to.line ? `,endColumn=${to.column}` : '';
        const place = `file=${property(path)},line=${from.line},endLine=${to.line},col=${from.column}${columns}`;
        return `::${commands[severity]} ${place},title=${property(code)}::${data(message)}\n`;
      });
    })
    .join('');

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
