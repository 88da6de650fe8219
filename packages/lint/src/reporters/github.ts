import { printable } from './printable.ts';
import { type Reporter, withPositions } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions. */
export const github: Reporter = ({ files }) =>
  files
    .flatMap((file) =>
      withPositions(file).map(({ diagnostic: { code, severity, message }, line, column, endLine, endColumn }) => {
        const columns = line === endLine ? `,endColumn=${endColumn}` : '';
        const position = `file=${property(file.path)},line=${line},endLine=${endLine},col=${column}${columns}`;
        return `::${commands[severity]} ${position},title=${property(code)}::${data(message)}\n`;
      }),
    )
    .join('');

function data(value: string): string {
  return printable(value).replaceAll('%', '%25');
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
