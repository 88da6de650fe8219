import { parseStorage } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { fixText } from './fix-text.ts';
import { createLinter } from './lint.ts';

const linter = createLinter();
const check = (source: string) => linter(parseStorage(source));

it.each([
  [
    'one repair makes room for another',
    '<p a=b>x & <br></p><ac:macro ac:name="TOC"/>',
    '<p a="b">x &amp; <br /></p><ac:structured-macro ac:name="toc"/>',
  ],
  [
    'in each other',
    '<ac:macro ac:name="info"><ac:rich-text-body><ac:macro ac:name="toc"/></ac:rich-text-body></ac:macro>',
    '<ac:structured-macro ac:name="info"><ac:rich-text-body><ac:structured-macro ac:name="toc"/></ac:rich-text-body></ac:structured-macro>',
  ],
  ['as many in one place as there are', `<p title="${'<'.repeat(60)}">a</p>`, `<p title="${'&lt;'.repeat(60)}">a</p>`],
  ['nothing to do', '<p>a</p>', '<p>a</p>'],
])('%s', (_name, source, fixed) => {
  const { output } = fixText(source, check);
  expect(output).toBe(fixed);
  expect(fixText(output, check)).toMatchObject({ output, applied: [] });
});

it('does not apply fixes that would break the document', () => {
  const range = { start: 0, end: 3 };
  const broken = [
    {
      code: 'x',
      severity: 'error',
      message: 'x',
      range,
      fix: { title: 'x', safe: true, edits: [{ range, text: '' }] },
    },
  ] as const;
  const { output, diagnostics } = fixText('<p>a</p>', () => broken);
  expect(output).toBe('<p>a</p>');
  expect(diagnostics).toMatchObject([{ fix: { safe: false } }]);
});
