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
  tasksReportMacro,
  toc,
  viewFile,
} from './index.ts';
import { parameterValue } from './value.ts';

const p = (words: string) => element('p', {}, words);
const macro = (name: string, inside: string) =>
  `<ac:structured-macro ac:name="${name}">${inside}</ac:structured-macro>`;
const parameter = (name: string, inside: string) => `<ac:parameter ac:name="${name}">${inside}</ac:parameter>`;

const cases: [name: string, built: ReturnType<typeof info>, storage: string][] = [
  [
    'rich body',
    info({ title: 'Mind' }, p('a < b')),
    macro('info', `${parameter('title', 'Mind')}<ac:rich-text-body><p>a &lt; b</p></ac:rich-text-body>`),
  ],
  [
    'plain body, split at the end mark of CDATA',
    code({ language: 'js' }, 'a]]>b'),
    macro(
      'code',
      `${parameter('language', 'js')}<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b]]></ac:plain-text-body>`,
    ),
  ],
  ['number', toc({ maxLevel: 3 }), macro('toc', parameter('maxLevel', '3'))],
  ['unnamed parameter', anchor({ name: 'top' }), macro('anchor', parameter('', 'top'))],
  [
    'page as data',
    excerptInclude({ page: { title: 'Home', space: 'ENG' }, nopanel: true }),
    macro(
      'excerpt-include',
      parameter('', '<ac:link><ri:page ri:space-key="ENG" ri:content-title="Home" /></ac:link>') +
        parameter('nopanel', 'true'),
    ),
  ],
  ['one of several required', jira({ key: 'CONF-1' }), macro('jira', parameter('key', 'CONF-1'))],
  [
    'user by account id',
    profilePicture({ User: { accountId: '5b1' } }),
    macro('profile-picture', parameter('User', '<ri:user ri:account-id="5b1" />')),
  ],
  [
    'file',
    viewFile({ name: { filename: 'a.pdf' } }),
    macro('view-file', parameter('name', '<ri:attachment ri:filename="a.pdf" />')),
  ],
  [
    'a space expression stays text',
    contentbylabel({ labels: ['a', 'b'], spaces: ['ENG', '-OLD'] }),
    macro('contentbylabel', parameter('labels', 'a,b') + parameter('spaces', 'ENG,-OLD')),
  ],
];

it.each(cases)('%s', (_name, built, storage) => {
  const written = serialize(built);
  const [expected] = parseStorage(storage).root.children;
  if (!expected) throw new Error('the expected storage is empty');
  expect(sortedParameters(written)).toEqual(sortedParameters(storage));
  expect(parseStorage(written).diagnostics).toEqual([]);
});

it('writes parameters in the order of the definition', () => {
  const one = serialize(toc({ minLevel: 1, maxLevel: 3 }));
  expect(serialize(toc({ maxLevel: 3, minLevel: 1 }))).toBe(one);
});

it('repeats resources in one parameter', () => {
  const built = tasksReportMacro({ assignees: [{ accountId: 'a' }, { accountId: 'b' }] });
  expect(serialize(built)).toContain('<ri:user ri:account-id="a" />');
  expect(serialize(built)).toContain('<ri:user ri:account-id="b" />');
});

it('refuses at run time what the types refuse', () => {
  expect(() => buildMacro(toc, { maxLevl: 3 })).toThrow('Macro "toc" has no parameter "maxLevl".');
  expect(() => buildMacro(toc, {}, 'body')).toThrow('Macro "toc" takes no body.');
  expect(() => buildMacro(info, {})).toThrow('Macro "info" needs a body.');
  expect(() => buildMacro(code, {}, p('x'))).toThrow('plain text');
  expect(() => buildMacro(anchor)).toThrow('Macro "anchor" needs the parameter "name".');
});

it('reads a parameter back', () => {
  expect(parameterValue(toc({ maxLevel: 3 }), 'maxLevel')).toBe('3');
  expect(parameterValue(toc(), 'maxLevel')).toBeUndefined();
});

/** Equal but for the order of parameters, which another test fixes. */
function sortedParameters(storage: string): string[] {
  return storage.split(/(?=<ac:parameter |<ac:rich-text-body>|<ac:plain-text-body>|<\/ac:structured-macro>)/).sort();
}
