import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../site/create-site.ts';
import { renderView } from './render-view.ts';

const site = createSite({ flavor: 'datacenter', page: { id: '1', title: 'P', spaceKey: 'S' } });
const headings = '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>';

function contents(parameters: Record<string, string>, rest = headings): string {
  const inside = Object.entries(parameters).map(
    ([name, value]) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`,
  );
  const { html } = renderView(
    parseStorage(`<ac:structured-macro ac:name="toc">${inside.join('')}</ac:structured-macro>${rest}`),
    { site },
  );
  const box = /<div class="toc-macro rbtoc1[^"]*">\n(.*?)\n?<\/div>/s.exec(html);
  expect(box).not.toBeNull();
  return (box?.[1] ?? '').replaceAll(' class="toc-indentation"', '').replaceAll('\n', '');
}

describe('toc on Data Center', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'nested lists',
      {},
      '<ul><li><a href="#P-A">A</a><ul><li><a href="#P-B">B</a><ul><li><a href="#P-C">C</a></li></ul></li><li><a href="#P-D">D</a></li></ul></li></ul>',
    ],
    ['levels', { minLevel: '2', maxLevel: '2' }, '<ul><li><a href="#P-B">B</a></li><li><a href="#P-D">D</a></li></ul>'],
    [
      'numbers',
      { outline: 'true', maxLevel: '2' },
      '<ul><li><span class="TOCOutline">1</span> <a href="#P-A">A</a><ul><li><span class="TOCOutline">1.1</span> <a href="#P-B">B</a></li><li><span class="TOCOutline">1.2</span> <a href="#P-D">D</a></li></ul></li></ul>',
    ],
    ['one line', { type: 'flat', maxLevel: '1' }, '[ <a href="#P-A">A</a> ]'],
    [
      'one line, pipes',
      { type: 'flat', minLevel: '2', maxLevel: '2', separator: 'pipe' },
      '<a href="#P-B">B</a> | <a href="#P-D">D</a>',
    ],
    ['exclude', { exclude: 'A|C.*', type: 'flat', separator: 'pipe' }, '<a href="#P-B">B</a> | <a href="#P-D">D</a>'],
  ])('%s', (_name, parameters, html) => {
    expect(contents(parameters)).toBe(html);
  });

  it('links to the ids of the headings', () => {
    expect(contents({ type: 'flat' }, '<h1>A</h1><h1>A</h1>')).toBe(
      '[ <a href="#P-A">A</a> ] [ <a href="#P-A.1">A</a> ]',
    );
  });

  it('does not list hidden headings', () => {
    const hidden =
      '<ac:structured-macro ac:name="excerpt"><ac:parameter ac:name="hidden">true</ac:parameter><ac:rich-text-body><h1>X</h1></ac:rich-text-body></ac:structured-macro>';
    expect(contents({ type: 'flat' }, `${hidden}<h1>A</h1>`)).toBe('[ <a href="#P-A">A</a> ]');
  });
});

it('toc-zone lists the headings of its body, before and after it', () => {
  const zone = `<h1>Out</h1><ac:structured-macro ac:name="toc-zone"><ac:parameter ac:name="type">flat</ac:parameter><ac:rich-text-body><h2>In</h2></ac:rich-text-body></ac:structured-macro>`;
  const { html } = renderView(parseStorage(zone), { site });
  expect(html.replace(/<style.*?<\/style>/gs, '')).toBe(
    '<h1 id="P-Out">Out</h1><div class="toc-macro rbtoc1">\n[ <a href="#P-In">In</a> ]\n</div><h2 id="P-In">In</h2><div class="toc-macro rbtoc2">\n[ <a href="#P-In">In</a> ]\n</div>',
  );
});
