import { fingerprints, hash } from '../fingerprint.ts';
import { type Reporter, withPositions } from './report.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A GitLab Code Quality report. A diagnostic keeps its fingerprint when it moves to another line. */
export const gitlab: Reporter = ({ files }) =>
  JSON.stringify(
    files.flatMap((file) => {
      const prints = fingerprints(file.source, file.diagnostics);
      return withPositions(file).map(({ diagnostic, line, endLine }, index) => ({
        description: diagnostic.message,
        check_name: diagnostic.code,
        fingerprint: hash(`${file.path}\n${prints[index]}`),
        severity: severities[diagnostic.severity],
        location: { path: file.path, lines: { begin: line, end: endLine } },
      }));
    }),
  );
