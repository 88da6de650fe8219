import { printable } from './printable.ts';
import { type Reporter, withPositions } from './report.ts';

/** One line per diagnostic, with its fix. */
export const compact: Reporter = ({ files }) =>
  files
    .flatMap((file) =>
      withPositions(file).map(({ diagnostic: { code, severity, message, fix }, line, column }) => {
        const fixText = fix ? ` [${fix.safe ? 'fix' : 'suggestion'}: ${fix.title}]` : '';
        return `${printable(`${file.path}:${line}:${column}: ${severity} ${code}: ${message}${fixText}`)}\n`;
      }),
    )
    .join('');
