import { parseStorage } from '@macrowright/storage';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLinter, lint } from './lint.ts';

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

it('runs no other rules on a document that is not well-formed', () => {
  expect(codes('<p><ac:image/>')).toEqual(['xml-well-formed']);
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
