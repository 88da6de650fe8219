import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { prefetchSite } from './prefetch-site.ts';
import { collectReferences } from './references.ts';

const collect = (storage: string) => collectReferences(parseStorage(storage).root.children);
const title = { type: 'page', spaceKey: undefined, postingDay: undefined, body: false } as const;

describe('collectReferences', () => {
  it('lists each reference once', () => {
    const link = '<ac:link><ri:page ri:content-title="A" /></ac:link>';
    expect(collect(`${link}${link}`).titles).toEqual([{ ...title, title: 'A' }]);
  });

  it.each([
    ['<ri:space ri:space-key="K" />', { spaces: ['K'] }],
    ['<ri:user ri:account-id="a:1" />', { users: ['a:1'] }],
    ['<ri:content-entity ri:content-id="7" />', { ids: ['7'] }],
    ['<ac:image><ri:attachment ri:filename="f" /></ac:image>', { files: [undefined] }],
    [
      '<ac:structured-macro ac:name="include"><ac:parameter ac:name="">K:A</ac:parameter></ac:structured-macro>',
      { titles: [{ ...title, title: 'A', spaceKey: 'K', body: true }] },
    ],
    [
      '<ac:structured-macro ac:name="excerpt-include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="A" /></ac:link></ac:parameter></ac:structured-macro>',
      { titles: [{ ...title, title: 'A', body: true }] },
    ],
    ['<ac:structured-macro ac:name="children" />', { children: [undefined] }],
    [
      '<ac:structured-macro ac:name="detailssummary"><ac:parameter ac:name="cql">label = a</ac:parameter></ac:structured-macro>',
      { searches: [{ macro: 'detailssummary', cql: 'label = a', labels: [], spaces: [], body: true }] },
    ],
  ])('%s', (storage, part) => {
    expect(collect(storage)).toMatchObject(part);
  });
});

describe('prefetchSite', () => {
  const include = (name: string) =>
    `<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ri:page ri:content-title="${name}" /></ac:parameter></ac:structured-macro>`;

  it('follows includes, fetches once, and respects the concurrency', async () => {
    const requested: string[] = [];
    let [running, maxRunning] = [0, 0];
    const bodies: Record<string, string> = { A: include('B'), B: `${include('A')}${include('C')}`, C: '<p>c</p>' };
    const site = await prefetchSite(
      parseStorage(`${include('A')}${include('B')}${include('X')}`),
      {
        async pageByTitle({ title: name }) {
          requested.push(name);
          maxRunning = Math.max(maxRunning, ++running);
          await Promise.resolve();
          running--;
          const storage = bodies[name];
          return storage === undefined ? undefined : { id: name, title: name, spaceKey: 'S', storage };
        },
      },
      { context: { page: { spaceKey: 'S' } }, concurrency: 2 },
    );
    expect(requested).toEqual(['A', 'B', 'X', 'C']);
    expect(maxRunning).toBe(2);
    expect(site.pageByTitle('S', 'C')?.storage).toBe('<p>c</p>');
    expect(site.pageByTitle('S', 'X')).toBeUndefined();
  });
});
