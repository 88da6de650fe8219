import { element, parseStorage, serialize } from '@macrowright/storage';
import { expect, it } from 'vitest';
import {
  anchor,
  buildMacro,
  code,
  contentbylabel,
  excerptInclude,
  info,
  jira,
  profilePicture,
  status,
  tasksReportMacro,
  toc,
  viewFile,
} from './index.ts';
import { parameterValue } from './value.ts';

const p = (text: string) => element('p', {}, text);
const macro = (name: string, content: string) =>
  `<ac:structured-macro ac:name="${name}">${content}</ac:structured-macro>`;
const parameter = (name: string, content: string) => `<ac:parameter ac:name="${name}">${content}</ac:parameter>`;

const cases: [name: string, built: ReturnType<typeof info>, storage: string][] = [
  [
    'rich body',
    info({ title: 'Before you deploy' }, p('a < b')),
    macro('info', `${parameter('title', 'Before you deploy')}<ac:rich-text-body><p>a &lt; b</p></ac:rich-text-body>`),
  ],
  [
    'plain body, split at the end of the CDATA section',
    code({ language: 'js' }, 'a]]>b'),
    macro(
      'code',
      `${parameter('language', 'js')}<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b]]></ac:plain-text-body>`,
    ),
  ],
  ['number', toc({ maxLevel: 3 }), macro('toc', parameter('maxLevel', '3'))],
  ['unnamed parameter', anchor({ name: 'top' }), macro('anchor', parameter('', 'top'))],
  [
    'page reference',
    excerptInclude({ page: { title: 'Home', space: 'ENG' }, nopanel: true }),
    macro(
      'excerpt-include',
      parameter('', '<ac:link><ri:page ri:space-key="ENG" ri:content-title="Home" /></ac:link>') +
        parameter('nopanel', 'true'),
    ),
  ],
  ['one of several required parameters', jira({ key: 'CONF-1' }), macro('jira', parameter('key', 'CONF-1'))],
  [
    'user by account id',
    profilePicture({ User: { accountId: '5b1' } }),
    macro('profile-picture', parameter('User', '<ri:user ri:account-id="5b1" />')),
  ],
  [
    'attachment',
    viewFile({ name: { filename: 'a.pdf' } }),
    macro('view-file', parameter('name', '<ri:attachment ri:filename="a.pdf" />')),
  ],
  [
    'a list with a space expression is written as text',
    contentbylabel({ labels: ['a', 'b'], spaces: ['ENG', '-OLD'] }),
    macro('contentbylabel', parameter('labels', 'a,b') + parameter('spaces', 'ENG,-OLD')),
  ],
];

it.each(cases)('%s', (_name, built, storage) => {
  const written = serialize(built);
  const [expected] = parseStorage(storage).root.children;
  if (!expected) throw new Error('The expected storage is empty.');
  expect(sortedParameters(written)).toEqual(sortedParameters(storage));
  expect(parseStorage(written).diagnostics).toEqual([]);
});

it('writes parameters in the order of the definition', () => {
  const one = serialize(toc({ minLevel: 1, maxLevel: 3 }));
  expect(serialize(toc({ maxLevel: 3, minLevel: 1 }))).toBe(one);
});

it('writes several resources into one parameter', () => {
  const built = tasksReportMacro({ assignees: [{ accountId: 'a' }, { accountId: 'b' }] });
  expect(serialize(built)).toContain('<ri:user ri:account-id="a" />');
  expect(serialize(built)).toContain('<ri:user ri:account-id="b" />');
});

it('throws at run time for what the types reject', () => {
  expect(() => buildMacro(toc, { maxLevl: 3 })).toThrow('Macro "toc" has no parameter "maxLevl".');
  expect(() => buildMacro(toc, {}, 'body')).toThrow('Macro "toc" cannot have a body.');
  expect(() => buildMacro(info, {})).toThrow('Macro "info" requires a body.');
  expect(() => buildMacro(code, {}, p('x'))).toThrow('Macro "code" has a plain-text body: pass a string.');
  expect(() => buildMacro(anchor)).toThrow('Macro "anchor" requires the parameter "name".');
  expect(() => buildMacro(status, { title: { title: 'x' } })).toThrow(
    'The parameter "title" must be text, not an object.',
  );
});

it.each([[p('x')], ['x'], [[p('x')]]])('requires parameters first when the first argument is a body', (body) => {
  // TypeScript rejects the call, JavaScript does not
  expect(() => Reflect.apply(info, undefined, [body])).toThrow('Pass parameters first: `info({}, body)`.');
});

it('reads a parameter back as text', () => {
  expect(parameterValue(toc({ maxLevel: 3 }), 'maxLevel')).toBe('3');
  expect(parameterValue(toc(), 'maxLevel')).toBeUndefined();
});

/** The parts of the storage format in sorted order: another test checks the order of parameters. */
function sortedParameters(storage: string): string[] {
  return storage.split(/(?=<ac:parameter |<ac:rich-text-body>|<ac:plain-text-body>|<\/ac:structured-macro>)/).sort();
}
