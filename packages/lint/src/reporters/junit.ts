import { type ReportedFile, type Reporter, withPositions } from './report.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

/** JUnit XML: a suite for each file, a failed test case for each error or warning, a passed one for each info. */
export const junit: Reporter = ({ files }) => {
  const suites = files.map(suite);
  return xmlDocument({
    name: 'testsuites',
    attributes: { name: 'macrowright', tests: total(suites, 'tests'), failures: total(suites, 'failures'), errors: 0 },
    children: suites,
  });
};

function suite(file: ReportedFile): XmlElement {
  const cases = withPositions(file).map(({ diagnostic: { code, severity, message }, line, column }): XmlElement => {
    const location = `${file.path}:${line}:${column}: ${severity} ${code}: ${message}`;
    const result: XmlElement =
      severity === 'info'
        ? { name: 'system-out', attributes: {}, children: [location] }
        : { name: 'failure', attributes: { message, type: severity }, children: [location] };
    return {
      name: 'testcase',
      attributes: { name: `${code} ${line}:${column}`, classname: file.path, time: 0 },
      children: [result],
    };
  });
  const passed: XmlElement = { name: 'testcase', attributes: { name: 'no findings', classname: file.path, time: 0 } };
  const failures = file.diagnostics.filter(({ severity }) => severity !== 'info').length;
  return {
    name: 'testsuite',
    attributes: { name: file.path, tests: Math.max(1, cases.length), failures, errors: 0, skipped: 0, time: 0 },
    children: cases.length > 0 ? cases : [passed],
  };
}

function total(suites: readonly XmlElement[], attribute: string): number {
  return suites.reduce((sum, { attributes }) => sum + Number(attributes[attribute]), 0);
}
