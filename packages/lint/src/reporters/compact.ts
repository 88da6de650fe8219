import { createLineIndex } from '@macroscope/storage';
import type { Reporter } from './report.ts';

/** One line for each finding. */
export const compact: Reporter = ({ files }) =>
  files
    .flatMap(({ path, source, diagnostics }) => {
      const lines = createLineIndex(source);
      return diagnostics.map(({ code, severity, message, range }) => {
        const { line, column } = lines.positionAt(range.start);
        return `${path}:${line}:${column}: ${severity} ${code}: ${message}\n`;
      });
    })
    .join('');
