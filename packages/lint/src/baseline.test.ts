import { parseStorage } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { applyBaseline, createBaseline, pruneBaseline, readBaseline } from './baseline.ts';
import { lint } from './lint.ts';

const file = (source: string, path = 'a.xml') => ({ path, source, diagnostics: lint(parseStorage(source)) });
const heading = '<h2/>';
const image = '<ac:image><ri:url ri:value="a"/></ac:image>';

it('matches findings that moved to another line', () => {
  const baseline = createBaseline([file(heading + image)]);
  const { files, suppressed, stale } = applyBaseline([file(`<p>new</p>\n\n${heading}\n${image}`)], baseline);
  expect(files[0]?.diagnostics).toEqual([]);
  expect({ suppressed, stale }).toEqual({ suppressed: 2, stale: [] });
});

it('reports an additional finding of the same kind', () => {
  const baseline = createBaseline([file(image)]);
  const { files } = applyBaseline([file(image + image)], baseline);
  expect(files[0]?.diagnostics.map(({ range }) => range.start)).toEqual([image.length]);
});

it('reports stale entries and prunes them', () => {
  const baseline = createBaseline([file(image + image + heading), file(heading, 'b.xml')]);
  const result = applyBaseline([file(image)], baseline);
  expect(result.stale.map(({ rule, count, path }) => [rule, count, path])).toEqual([
    ['empty-heading', 1, 'a.xml'],
    ['image-alt', 1, 'a.xml'],
  ]);
  const pruned = pruneBaseline(baseline, result);
  expect(pruned).toEqual(createBaseline([file(image), file(heading, 'b.xml')]));
});

it('can be read from JSON, and rejects invalid baselines', () => {
  const baseline = createBaseline([file(heading, '__proto__')]);
  expect(readBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
  for (const wrong of [null, [], { version: 2, files: {} }, { version: 1, files: { a: [{}] } }]) {
    expect(() => readBaseline(wrong)).toThrow(TypeError);
  }
});
