import { parseStorage } from '@macrowright/storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter, lint } from './lint.ts';
import { builtinRules } from './rules/builtin-rules.ts';

const codes = (source: string) => lint(parseStorage(source)).map(({ code }) => code);

it.each([
  ['of XML', '<p a=b>1 & 2<br></p>', ['html-attribute-syntax', 'unescaped-ampersand', 'void-element-not-closed']],
  [
    'of XML, far apart',
    `<p>a & b</p>${'<p>ok</p>'.repeat(50)}<p>&check;</p>${'<p>ok</p>'.repeat(50)}<td nowrap>x</td>`,
    ['unescaped-ampersand', 'unknown-entity', 'html-attribute-syntax'],
  ],
  [
    'of structure, macros and links',
    '<ac:lnk/><ac:structured-macro ac:name="TOC"/><ri:url/>',
    ['unknown-element', 'macro-name-case', 'resource-attribute-missing'],
  ],
])('reports three mistakes %s', (_name, source, expected) => {
  expect(codes(source)).toEqual(expected);
});

describe('a document that is not well-formed', () => {
  const lines = (broken: string) => [
    '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="color">Green</ac:parameter><ac:parameter ac:name="title">Done</ac:parameter></ac:structured-macro></p>',
    '<ac:structured-macro ac:name="stauts"/>',
    broken,
    '<h2>Deployment</h2><h4>Rollback</h4>',
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">all</ac:parameter></ac:structured-macro>',
  ];
  const others = ['unknown-macro-parameter', 'unknown-macro', 'heading-order', 'invalid-number'];

  it.each([
    ['an unclosed inline element', '<p>open <strong>bold words</p>', 'xml-well-formed'],
    ['an unclosed paragraph', '<p>Take a backup.', 'xml-well-formed'],
    ['an unclosed macro', '<ac:structured-macro ac:name="info"><ac:rich-text-body/>', 'xml-well-formed'],
    ['an unclosed cell', '<table><tr><th>Day</th><td>Monday</tr></table>', 'xml-well-formed'],
    ['a stray end tag', '<p>Take a backup.</p></div>', 'xml-well-formed'],
    ['an ampersand', '<p>salt & pepper</p>', 'unescaped-ampersand'],
    ['a void element', '<p>Room 4<br>Floor 2</p>', 'void-element-not-closed'],
    ['words in angle brackets', '<p>Pass <your file> here</p>', 'xml-well-formed'],
  ])('reports %s once, and all other problems', (_name, broken, code) => {
    const found = codes(lines(broken).join('\n'));
    expect(found.filter((each) => !others.includes(each))).toEqual([code]);
    expect(found.filter((each) => others.includes(each))).toEqual(others);
  });

  it('maps ranges and fixes to the original text', () => {
    const source = '<p>a & b &check; <br>\n<ac:structured-macro ac:name="TOC"/>';
    const found = lint(parseStorage(source)).find(({ code }) => code === 'macro-name-case');
    expect(found && source.slice(found.range.start, found.range.end)).toBe('TOC');
    expect(found?.fix?.edits.map(({ range }) => source.slice(range.start, range.end))).toEqual(['TOC']);
  });

  it('reports nothing that a repair adds', () => {
    expect(codes('<p><ac:image><ri:attachment ri:filename="a.png"/>')).toEqual(['xml-well-formed', 'xml-well-formed']);
  });

  it('keeps nearly all problems when one end tag is missing', () => {
    const page = builtinRules
      .map(({ examples }) => examples.bad)
      .filter((example) => parseStorage(example).diagnostics.length === 0)
      .join('\n');
    const all = lint(parseStorage(page));
    expect(all.length).toBeGreaterThan(80);
    const ends = [...page.matchAll(/<\/[\w:-]+>/g)];
    for (let index = 0; index < ends.length; index += 7) {
      const [tag = ''] = ends[index] ?? [];
      const at = ends[index]?.index ?? 0;
      const found = lint(parseStorage(page.slice(0, at) + page.slice(at + tag.length)));
      const positions = new Set(
        found.map(({ code, range: { start } }) => `${code} ${start < at ? start : start + tag.length}`),
      );
      const kept = all.filter(({ code, range }) => positions.has(`${code} ${range.start}`));
      expect(kept.length / all.length, `without ${tag} at ${at}`).toBeGreaterThan(0.95);
      expect(found.filter(({ code }) => code === 'xml-well-formed').length, tag).toBeLessThanOrEqual(2);
    }
  });
});

it('reports an invalid character reference', () => {
  expect(codes('<p>&#x;</p>')).toEqual(['xml-well-formed']);
});

it('reports every error of the parser', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<br>',
      '<a b="c" b=d>',
      '<',
      '&',
      '&#x;',
      '&#1;',
      '&x;',
      '<!--',
      '--',
      '-->',
      '<![CDATA[',
      ']]>',
    ],
    ...['<?', '?>', '<!DOCTYPE', '"', "'", '>', 'a', ' ', '\0', '</P>'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const document = parseStorage(pieces.join(''));
      if (document.firstError) expect(lint(document).some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('keeps no state from one document to the next', () => {
  const linter = createLinter();
  const open = parseStorage(
    '<ac:structured-macro ac:name="panel"><ac:rich-text-body><h2>a</h2></ac:rich-text-body></ac:structured-macro>',
  );
  const next = parseStorage('<h4>a</h4><ac:structured-macro ac:name="toc"/>');
  const alone = lint(next);
  linter(open);
  expect(linter(next)).toEqual(alone);
  expect(linter(open)).toEqual(lint(open));
});

it('runs custom rules', () => {
  const shout = {
    code: 'no-shouting',
    group: 'structure',
    severity: 'info',
    summary: 'x',
    rationale: 'x',
    fixable: 'no',
    examples: { bad: '', good: '' },
    visit: {
      text: ({ data, startIndex }, { report }) =>
        /!{3}/.test(data)
          ? report({
              message: 'Avoid exclamation marks.',
              range: { start: startIndex ?? 0, end: (startIndex ?? 0) + data.length },
            })
          : undefined,
    },
  } as const satisfies import('./rule.ts').Rule;
  const document = parseStorage('<p>go!!!</p>');
  expect(lint(document, { rules: [shout] })).toEqual([
    { code: 'no-shouting', severity: 'info', message: 'Avoid exclamation marks.', range: { start: 3, end: 8 } },
  ]);
  expect(lint(document, { rules: [shout], severities: { 'no-shouting': 'off' } })).toEqual([]);
});
