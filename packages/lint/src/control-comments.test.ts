import { applyEdits, parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { applyControlComments } from './control-comments.ts';
import { lint } from './lint.ts';
import { builtinRules } from './rules/builtin-rules.ts';

const knownRules = new Set(builtinRules.map(({ code }) => code));
const image = '<ac:image><ri:attachment ri:filename="a.png"/></ac:image>';

function check(source: string, options: { requireReasons?: boolean } = {}) {
  const document = parseStorage(source);
  const found = applyControlComments(document, lint(document), { knownRules, isActive: () => true, ...options });
  return { codes: found.map(({ code }) => code), found };
}

describe('suppresses', () => {
  it.each([
    ['the next node', `<!-- macrowright-disable-next-node image-alt -->\n${image}${image}`, ['image-alt']],
    ['all rules of the next node', `<!-- macrowright-disable-next-node: shown twice -->${image}`, []],
    ['the next line', `<!-- macrowright-disable-next-line image-alt -->\n${image}\n${image}`, ['image-alt']],
    ['the last line', `<!--macrowright-disable-next-line image-alt-->\n${image}`, []],
    [
      'a region',
      `<!-- macrowright-disable image-alt -->${image}<!-- macrowright-enable image-alt -->${image}`,
      ['image-alt'],
    ],
    [
      'to the end',
      `<!-- macrowright-disable image-alt, link-text: old pages -->${image}<a href="x">here</a>${image}`,
      [],
    ],
    ['the file', `${image}<!-- macrowright-disable-file image-alt -->`, []],
    ['another rule', `<!-- macrowright-disable-file heading-order -->${image}`, ['control-comment', 'image-alt']],
    [
      'text in code is not a comment',
      `<ac:plain-text-body><![CDATA[<!-- macrowright-disable-file -->]]></ac:plain-text-body>${image}`,
      ['image-alt'],
    ],
    ['what is not well-formed', '<!-- macrowright-disable-file unescaped-ampersand -->a & b', []],
  ])('%s', (_name, source, codes) => {
    expect(check(source).codes).toEqual(codes);
  });
});

it.each([
  ['unused', '<!-- macrowright-disable-file -->a', 'a'],
  [
    'one of two unused',
    `<!-- macrowright-disable-next-node image-alt, heading-order: why -->${image}`,
    `<!-- macrowright-disable-next-node image-alt: why -->${image}`,
  ],
])('mends a comment: %s', (_name, source, fixed) => {
  const { found } = check(source);
  expect(found).toHaveLength(1);
  expect(applyEdits(source, found[0]?.fix?.edits ?? [])).toBe(fixed);
  expect(check(fixed).codes).toEqual([]);
});

it('reports unknown rules, and missing reasons on request', () => {
  expect(check('<!-- macrowright-disable-file imagealt -->a').found[0]?.message).toBe('Unknown rule "imagealt".');
  const source = `<!-- macrowright-disable-file image-alt -->${image}`;
  expect(check(source).codes).toEqual([]);
  expect(check(source, { requireReasons: true }).codes).toEqual(['control-comment']);
});
