import { formatReport, type LintReport, lint, reportFormats } from '@macrowright/lint';
import { applyEdits, parseStorage } from '@macrowright/storage';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { gitlabSchema, ownSchema, rdjsonSchema, sarifSchema } from '../schemas/json-report.ts';
import { checkstyleSchema, junitSchema, readXml } from '../schemas/xml-report.ts';

const ajv = new Ajv({ allErrors: true });

/** All severities, safe fixes and suggestions, surrogate pairs, and a character that XML forbids. */
const sources: readonly [path: string, source: string][] = [
  ['docs/a page,100%.storage.xml', '<p>\u{1f600} é</p>\r\n<ac:structured-macro ac:name="TOC"/>\n<h2/><h2/>'],
  ['b.xml', '<p>a & \u0007"<b>'],
  ['clean.xml', '<p>a</p>'],
  [
    'c.xml',
    '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="color">x</ac:parameter></ac:structured-macro><a href="x">here</a></p>',
  ],
];
const report: LintReport = {
  version: '0.1.0',
  files: sources.map(([path, source]) => ({ path, source, diagnostics: lint(parseStorage(source)) })),
};
const all = report.files.flatMap(({ diagnostics }) => diagnostics);

it('covers all kinds of findings', () => {
  expect(new Set(all.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
  expect(new Set(all.map(({ fix }) => fix?.safe))).toEqual(new Set([true, false, undefined]));
});

it.each([
  ['json', ownSchema, JSON.parse],
  ['gitlab', gitlabSchema, JSON.parse],
  ['rdjson', rdjsonSchema, JSON.parse],
  ['sarif', sarifSchema, JSON.parse],
  ['checkstyle', checkstyleSchema, readXml],
  ['junit', junitSchema, readXml],
] as const)('%s keeps to its schema', (format, schema, read) => {
  const validate = ajv.compile(schema);
  const value: unknown = read(formatReport(format, report));
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  const empty: unknown = read(formatReport(format, { files: [] }));
  expect(validate(empty), JSON.stringify(validate.errors)).toBe(true);
});

it('gives GitLab a unique fingerprint per finding, which stays the same when lines are inserted before it', () => {
  const printsOf = (prefix: string) => {
    const files = sources.map(([path, source]) => ({
      path,
      source: prefix + source,
      diagnostics: lint(parseStorage(prefix + source)),
    }));
    return JSON.parse(formatReport('gitlab', { files })).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  };
  const prints = printsOf('');
  expect(new Set(prints).size).toBe(all.length);
  expect(printsOf('<p>new</p>\n')).toEqual(prints);
});

it('counts rdjson columns in bytes', () => {
  const source = '<p>é\u{1f600}</p><h2/>';
  const files = [{ path: 'a', source, diagnostics: lint(parseStorage(source)) }];
  const [{ location }] = JSON.parse(formatReport('rdjson', { files })).diagnostics;
  expect(location.range.start).toEqual({ line: 1, column: Buffer.from(source.slice(0, -5)).length + 1 });
});

it('writes SARIF fixes with the same edits', () => {
  const [file] = report.files;
  if (!file) throw new Error('The report has no file.');
  const { results } = JSON.parse(formatReport('sarif', { files: [file] })).runs[0];
  const changes = results.flatMap((result: { fixes?: { artifactChanges: { replacements: unknown[] }[] }[] }) =>
    (result.fixes ?? []).flatMap((fix) => fix.artifactChanges.flatMap((change) => change.replacements)),
  );
  const edits = changes.map(
    (change: { deletedRegion: { charOffset: number; charLength: number }; insertedContent: { text: string } }) => ({
      range: {
        start: change.deletedRegion.charOffset,
        end: change.deletedRegion.charOffset + change.deletedRegion.charLength,
      },
      text: change.insertedContent.text,
    }),
  );
  expect(applyEdits(file.source, edits)).toBe('<p>\u{1f600} é</p>\r\n<ac:structured-macro ac:name="toc"/>\n');
});

it.each([
  ['compact', 'clean.xml', ''],
  ['compact', 'b.xml', 'b.xml:1:6: error unescaped-ampersand: Unescaped "&": write "&amp;". [fix: Write &amp;]\n'],
  [
    'github',
    'docs/a page,100%.storage.xml',
    '::error file=docs/a page%2C100%25.storage.xml,line=2,endLine=2,col=31,endColumn=34,title=macro-name-case::Macro name "TOC" has the wrong case; use "toc".\n',
  ],
  ['stylish', 'c.xml', 'c.xml\n    1:4  warning  '],
  ['stylish', 'clean.xml', ''],
  ['pretty', 'clean.xml', '0 errors, 0 warnings, 0 infos in 1 file; 0 can be fixed.\n'],
] as const)('%s writes readable text: %s', (format, path, expected) => {
  const files = report.files.filter((file) => file.path === path);
  const output = formatReport(format, { files });
  if (expected === '') expect(output).toBe('');
  expect(output).toContain(expected);
});

it('lists the known formats if the format is unknown', () => {
  expect(() => formatReport('yaml', report)).toThrow(new RegExp(`"yaml".*${reportFormats.join('.*')}`));
});
