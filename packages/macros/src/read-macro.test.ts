import { isElement, parseStorage } from '@macroscope/storage';
import { expect, it } from 'vitest';
import { code, excerptInclude, jira, tasksReportMacro, toc } from './index.ts';
import { cloudFate, isOnDataCenter, valuesLostOnCloud } from './migration.ts';
import { readMacro } from './read-macro.ts';

function first(source: string) {
  const document = parseStorage(source);
  const element = document.root.children.find((node) => isElement(node));
  if (!element) throw new Error('no element');
  return { document, element };
}

it('reads numbers, booleans and ranges', () => {
  const { document, element } = first(
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter><ac:parameter ac:name="outline">yes</ac:parameter></ac:structured-macro>',
  );
  const read = readMacro(element, toc, document);
  expect(read?.values).toEqual({ maxLevel: 3, outline: true });
  const range = read?.ranges.get('maxLevel');
  expect(range && document.source.slice(range.start, range.end)).toBe(
    '<ac:parameter ac:name="maxLevel">3</ac:parameter>',
  );
});

it.each([
  ['yes', true],
  ['0', false],
  ['clear', false],
  ['maybe', undefined],
])('reads the boolean %s', (word, value) => {
  const { element } = first(
    `<ac:structured-macro ac:name="toc"><ac:parameter ac:name="outline">${word}</ac:parameter></ac:structured-macro>`,
  );
  expect(readMacro(element, toc)?.values.outline).toBe(value);
});

it('reads resources and lists back as the builder takes them', () => {
  const page = { title: 'Home', space: 'ENG' };
  expect(readMacro(excerptInclude({ page }), excerptInclude)?.values).toEqual({ '': page });
  const assignees = [{ accountId: 'a' }, { userKey: 'b' }];
  expect(readMacro(tasksReportMacro({ assignees }), tasksReportMacro)?.values.assignees).toEqual(assignees);
  expect(readMacro(jira({ key: 'A-1', columns: ['key', 'summary'] }), jira)?.values.columns).toEqual([
    'key',
    'summary',
  ]);
});

it('reads the legacy form and aliases', () => {
  const { element } = first(
    '<ac:macro ac:name="code"><ac:default-parameter>java</ac:default-parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:macro>',
  );
  const read = readMacro(element, code);
  expect(read?.values.language).toBe('java');
  expect(read?.macro.body).toMatchObject({ kind: 'plain', text: 'x' });
});

it('names what it cannot read', () => {
  const { element } = first(
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">three</ac:parameter><ac:parameter ac:name="maxlevel">3</ac:parameter></ac:structured-macro>',
  );
  const read = readMacro(element, toc);
  expect(read?.invalid).toEqual(['maxLevel']);
  expect(read?.unlisted.map(({ name }) => name)).toEqual(['maxlevel']);
  expect(readMacro(first('<p />').element, toc)).toBeUndefined();
});

it('tells what becomes of a macro on Cloud', () => {
  expect(cloudFate(toc).kind).toBe('kept');
  expect(valuesLostOnCloud(code).get('language')).toContain('delphi');
  expect(isOnDataCenter(toc)).toBe(true);
});
