import { expect, it } from 'vitest';
import { backToWiki } from './back-to-wiki.ts';
import { wikiToStorage } from './wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  ['a link', '* a «[P]» b', '<ac:link><ri:page ri:content-title="P" /></ac:link>'],
  ['a page inside a link', '* a «[P]» b', '<ri:page ri:content-title="P" />'],
  [
    'a macro in a macro',
    '{panel}\n«{status:title=b}»\n{panel}',
    '<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">b</ac:parameter></ac:structured-macro>',
  ],
];

it.each(cases)('%s', (_name, marked, part) => {
  const wiki = marked.replace(/[«»]/g, '');
  const { storage, sourceMap } = wikiToStorage(wiki);
  const start = storage.indexOf(part);
  expect(start).toBeGreaterThan(0);
  const about = { code: 'x', severity: 'info', message: 'x', range: { start, end: start + part.length } } as const;
  const whole = { ...about, range: { start: 0, end: storage.length + 1 } };
  const [first, second] = backToWiki([whole, about], () => sourceMap);
  expect(first?.range).toEqual({ start: 0, end: 0 });
  const { start: from = 0, end = 0 } = second?.range ?? {};
  expect(marked).toContain('«');
  expect(from >= marked.indexOf('«') && end <= marked.indexOf('»') - 1 && end > from).toBe(true);
});
