import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { applyFixes, selectFixes } from './apply-fixes.ts';
import { keepsContent } from './keeps-content.ts';

/** A diagnostic whose fix replaces part of the source. */
function replace(source: string, part: string, text: string, safe = true): Diagnostic {
  const start = source.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  const range = { start, end: start + part.length };
  return {
    code: part,
    severity: 'warning',
    message: 'x',
    range,
    fix: { title: 'x', safe, edits: [{ range, text }] },
  };
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('selectFixes', () => {
  it('selects the first of two fixes that overlap or touch', () => {
    const source = '<p>a</p><hr></hr>';
    const first = replace(source, '<p>', '<p >');
    expect(codes(selectFixes(source, [replace(source, 'a</p>', 'a</p >'), first]))).toEqual(['<p>']);
  });

  it('selects suggestions only on request', () => {
    const source = '<p>a</p>';
    const suggestion = replace(source, 'a', '', false);
    expect(selectFixes(source, [suggestion])).toEqual([]);
    expect(codes(selectFixes(source, [suggestion], { unsafe: true }))).toEqual(['a']);
  });

  it('treats a safe fix that loses content as a suggestion, and applies the others', () => {
    const source = '<h1>Plan</h1><p>Rotate the <b>key</b></p><hr></hr><p title="x">!</p>';
    const diagnostics = [
      replace(source, '<h1>', '<h2>'),
      replace(source, '<b>key</b>', ''),
      replace(source, '<hr></hr>', '<hr />'),
      replace(source, ' title="x"', ''),
    ];
    const { output, applied } = applyFixes(source, diagnostics);
    expect(codes(applied)).toEqual(['<hr></hr>', ' title="x"']);
    expect(output).toBe('<h1>Plan</h1><p>Rotate the <b>key</b></p><hr /><p>!</p>');
    expect(applyFixes(source, diagnostics, { unsafe: true }).output).toBe(
      '<h2>Plan</h1><p>Rotate the </p><hr /><p>!</p>',
    );
  });

  it('takes a bounded number of checks for many bad fixes', () => {
    const source = Array.from({ length: 5000 }, (_, index) => `<p>(${index})</p>`).join('');
    let checks = 0;
    const isKept = () => {
      checks++;
      return false;
    };
    const diagnostics = Array.from({ length: 5000 }, (_, index) => replace(source, `(${index})`, ''));
    expect(selectFixes(source, diagnostics, { isKept })).toEqual([]);
    expect(checks).toBeLessThanOrEqual(40);
  });
});

describe('keepsContent', () => {
  it.each<[name: string, before: string, after: string, expected: boolean]>([
    ['other markup', '<b>Plan</b>', '<strong>Plan</strong>', true],
    ['whitespace', '<p>a  b</p>', '<p>a b </p>', true],
    ['references', '<p>&lt;&nbsp;&#233;</p>', '<p>&#60; é</p>', true],
    ['a lost character', '<p>Plan</p>', '<p>Pan</p>', false],
    ['another order', '<p>ab</p>', '<p>ba</p>', false],
    ['more text', '<p>a</p>', '<p>a, b</p>', true],
    [
      'whitespace in code',
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a  b]]></ac:plain-text-body></ac:structured-macro>',
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a b]]></ac:plain-text-body></ac:structured-macro>',
      false,
    ],
    [
      'a parameter',
      '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="printable">yes</ac:parameter></ac:structured-macro>',
      '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="printable">true</ac:parameter></ac:structured-macro>',
      true,
    ],
    ['a lost macro', '<ac:macro ac:name="toc"/>', '', false],
    ['a renamed macro', '<ac:macro ac:name="toc"/>', '<ac:structured-macro ac:name="toc"/>', true],
    ['a lost image', '<ac:image><ri:url ri:value="u"/></ac:image>', '<p/>', false],
    ['a new error', '<p>a</p>', '<p>a', false],
    ['an error less', '<p>a<br></p>', '<p>a<br/></p>', true],
    ['a control character', '<p>a\u0008b</p>', '<p>ab</p>', true],
  ])('%s', (_name, before, after, expected) => {
    expect(keepsContent(before, after)).toBe(expected);
  });
});
