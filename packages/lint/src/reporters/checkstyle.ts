import { type Reporter, withPositions } from './report.ts';
import { xmlDocument } from './xml.ts';

/** The XML format of Checkstyle, which many CI servers read. */
export const checkstyle: Reporter = ({ files }) =>
  xmlDocument({
    name: 'checkstyle',
    attributes: { version: '10.0' },
    children: files.map((file) => ({
      name: 'file',
      attributes: { name: file.path },
      children: withPositions(file).map(({ diagnostic: { code, severity, message }, line, column }) => ({
        name: 'error',
        attributes: { line, column, severity, message, source: `macrowright.${code}` },
      })),
    })),
  });
