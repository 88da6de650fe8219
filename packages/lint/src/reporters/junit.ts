import { type ReportedFile, type Reporter, withPositions } from './report.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

/**
 * JUnit XML that follows the schemas of Ant and of Jenkins: a suite for each file, and a failed test case for each error or
 * warning. Infos pass; their messages are the output of the suite.
 */
export const junit: Reporter = ({ files, startedAt = '1970-01-01T00:00:00Z' }) => {
  const timestamp = startedAt.slice(0, 'YYYY-MM-DDTHH:mm:ss'.length); // the schemas allow no zone
  return xmlDocument({
    name: 'testsuites',
    attributes: {},
    children: files.map((file, index) => suite(file, index, timestamp)),
  });
};

function suite(file: ReportedFile, id: number, timestamp: string): XmlElement {
  const output: string[] = [];
  const cases = withPositions(file).map(({ diagnostic: { code, severity, message }, line, column }): XmlElement => {
    const attributes = { name: `${code} ${line}:${column}`, classname: file.path, time: 0 };
    const text = `${file.path}:${line}:${column}: ${severity} ${code}: ${message}`;
    if (severity !== 'info') {
      return { name: 'testcase', attributes, children: [element('failure', { message, type: severity }, [text])] };
    }
    output.push(text);
    return { name: 'testcase', attributes };
  });
  const passed = element('testcase', { name: 'no findings', classname: file.path, time: 0 });
  const failures = file.diagnostics.filter(({ severity }) => severity !== 'info').length;
  return {
    name: 'testsuite',
    attributes: {
      package: 'macrowright',
      id,
      name: file.path,
      timestamp,
      hostname: 'localhost',
      tests: Math.max(1, cases.length),
      failures,
      errors: 0,
      time: 0,
    },
    children: [
      element('properties'),
      ...(cases.length > 0 ? cases : [passed]),
      element('system-out', {}, output.length > 0 ? [output.join('\n')] : []),
      element('system-err'),
    ],
  };
}

function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: readonly string[] = [],
): XmlElement {
  return { name, attributes, children };
}
