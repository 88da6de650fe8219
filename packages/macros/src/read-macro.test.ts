import { isElement, parseStorage } from '@macrowright/storage';
import { expect, it } from 'vitest';
import {
  children,
  code,
  contentbylabel,
  excerptInclude,
  include,
  info,
  jira,
  type MacroDefinition,
  pagetree,
  tasksReportMacro,
  toc,
  widget,
} from './index.ts';
import { cloudFate, isOnDataCenter, valuesLostOnCloud } from './migration.ts';
import { readMacro } from './read-macro.ts';

function first(source: string) {
  const document = parseStorage(source);
  const element = document.root.children.find((node) => isElement(node));
  if (!element) throw new Error('The source has no element.');
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
])('reads the boolean %s', (text, value) => {
  const { element } = first(
    `<ac:structured-macro ac:name="toc"><ac:parameter ac:name="outline">${text}</ac:parameter></ac:structured-macro>`,
  );
  expect(readMacro(element, toc)?.values.outline).toBe(value);
});

it('reads resources and lists in the form that builders accept', () => {
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

const forms: [name: string, macro: MacroDefinition, parameter: string, values: object][] = [
  ['an empty number', toc, '<ac:parameter ac:name="maxLevel" />', {}],
  ['an empty enum', children, '<ac:parameter ac:name="style"></ac:parameter>', {}],
  ['an empty text', info, '<ac:parameter ac:name="title" />', { title: '' }],
  ['a link to the page itself', pagetree, '<ac:parameter ac:name="root"><ac:link /></ac:parameter>', {}],
  [
    'a link whose body comes first',
    pagetree,
    '<ac:parameter ac:name="root"><ac:link><ac:link-body>x</ac:link-body><ri:page ri:content-title="Home" /></ac:link></ac:parameter>',
    { root: { title: 'Home' } },
  ],
  [
    'a URL stored as a link',
    widget,
    '<ac:parameter ac:name="url"><a href="https://example.com/?a&amp;b">Example</a></ac:parameter>',
    { url: 'https://example.com/?a&b' },
  ],
  [
    'separators between resources',
    contentbylabel,
    '<ac:parameter ac:name="spaces"><ri:space ri:space-key="A" />,<ri:space ri:space-key="B" /></ac:parameter>',
    { spaces: [{ key: 'A' }, { key: 'B' }] },
  ],
  [
    'a space expression',
    contentbylabel,
    '<ac:parameter ac:name="spaces">ENG, -OLD</ac:parameter>',
    { spaces: ['ENG', '-OLD'] },
  ],
  [
    'content with an id',
    include,
    '<ac:parameter ac:name=""><ri:content-entity ri:content-id="12" /></ac:parameter>',
    { '': { contentId: '12' } },
  ],
  [
    'a blog post',
    include,
    '<ac:parameter ac:name=""><ac:link><ri:blog-post ri:content-title="News" ri:posting-day="2025/01/31" /></ac:link></ac:parameter>',
    { '': { title: 'News', postingDay: '2025/01/31' } },
  ],
];

it.each(forms)('reads %s', (_name, definition, parameter, values) => {
  const { element } = first(`<ac:structured-macro ac:name="${definition.name}">${parameter}</ac:structured-macro>`);
  const read = readMacro(element, definition);
  expect(read?.values).toEqual(values);
  expect(read?.invalid).toEqual([]);
  expect(read?.unlisted).toEqual([]);
});

it('lists invalid and unlisted parameters', () => {
  const { element } = first(
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">three</ac:parameter><ac:parameter ac:name="maxlevel">3</ac:parameter></ac:structured-macro>',
  );
  const read = readMacro(element, toc);
  expect(read?.invalid).toEqual(['maxLevel']);
  expect(read?.unlisted.map(({ name }) => name)).toEqual(['maxlevel']);
  expect(readMacro(first('<p />').element, toc)).toBeUndefined();
});

it('returns what happens to a macro on Cloud', () => {
  expect(cloudFate(toc).kind).toBe('kept');
  expect(valuesLostOnCloud(code).get('language')).toContain('delphi');
  expect(isOnDataCenter(toc)).toBe(true);
});
