import { placed, type Reporter } from './report.ts';
import { xmlDocument } from './xml.ts';

/** The XML of Checkstyle, which many CI servers read. */
export const checkstyle: Reporter = ({ files }) =>
  xmlDocument({
    name: 'checkstyle',
    attributes: { version: '10.0' },
    children: files.map((file) => ({
      name: 'file',
      attributes: { name: file.path },
      children: placed(file).map(({ diagnostic: { code, severity, message }, line, column }) => ({
        name: 'error',
        attributes: { line, column, severity, message, source: `macrowright.${code}` },
      })),
    })),
  });
