import { expect, it } from 'vitest';
import { wikiToStorage } from './readers/wiki/wiki-to-storage.ts';
import { composeMaps, sourceRanges } from './source-maps.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  ['a link', '* a «[P]» b', '<ac:link><ri:page ri:content-title="P" /></ac:link>'],
  ['a page inside a link', '* a «[P]» b', '<ri:page ri:content-title="P" />'],
  [
    'a macro in a macro',
    '{panel}\n«{status:title=b}»\n{panel}',
    '<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">b</ac:parameter></ac:structured-macro>',
  ],
];

it.each(cases)('the source range of %s', (_name, marked, part) => {
  const wiki = marked.replace(/[«»]/g, '');
  const { storage, sourceMap } = wikiToStorage(wiki);
  const start = storage.indexOf(part);
  expect(start).toBeGreaterThan(0);
  const beyond = { start: 0, end: storage.length + 1 };
  const [first, second] = sourceRanges([beyond, { start, end: start + part.length }], sourceMap);
  expect(first).toEqual({ start: 0, end: 0 });
  const { start: from = 0, end = 0 } = second ?? {};
  expect(marked).toContain('«');
  expect(from >= marked.indexOf('«') && end <= marked.indexOf('»') - 1 && end > from).toBe(true);
});

it('composes maps: the result leads from the first input to the last output', () => {
  const range = (start: number, end: number) => ({ start, end });
  const first = {
    segments: [
      { source: range(0, 10), output: range(0, 20) },
      { source: range(2, 4), output: range(5, 9) },
    ],
  };
  const second = {
    segments: [
      { source: range(6, 8), output: range(1, 2) },
      { source: range(4, 9), output: range(3, 4) },
    ],
  };
  expect(composeMaps(first, second).segments).toEqual([
    { source: range(2, 4), output: range(1, 2) },
    { source: range(0, 10), output: range(3, 4) },
  ]);
});
