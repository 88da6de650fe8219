import { placed, type Reporter } from './report.ts';

/** One line for each finding, the repair with it. */
export const compact: Reporter = ({ files }) =>
  files
    .flatMap((file) =>
      placed(file).map(({ diagnostic: { code, severity, message, fix }, line, column }) => {
        const repair = fix ? ` [${fix.safe ? 'fix' : 'suggestion'}: ${fix.title}]` : '';
        return `${file.path}:${line}:${column}: ${severity} ${code}: ${message}${repair}\n`;
      }),
    )
    .join('');
