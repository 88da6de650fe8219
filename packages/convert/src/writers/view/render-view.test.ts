import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../site/create-site.ts';
import type { ViewOptions } from './options.ts';
import { renderView } from './render-view.ts';

const site = createSite({
  baseUrl: 'https://site.example/wiki',
  now: '2026-01-31T09:00:00Z',
  page: { id: '1', title: 'My Page', spaceKey: 'ENG', version: 2 },
  spaces: [{ key: 'ENG', name: 'Engineering' }],
  pages: [
    { id: '2', title: 'Guide (KO) - setup.v2.sh', spaceKey: 'ENG', version: 7, parentId: '1' },
    { id: '3', title: 'Loop', spaceKey: 'ENG', storage: include('Loop') },
    { id: '4', title: 'Part', spaceKey: 'ENG', storage: '<p>part</p>' },
  ],
  attachments: [
    { id: 'att9', filename: 'a.png', pageId: '1', version: 1, width: 628, height: 348, modificationDate: 0 },
  ],
  users: [{ accountId: 'A', displayName: 'Ann' }],
});

function include(title: string): string {
  return `<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ri:page ri:content-title="${title}" /></ac:parameter></ac:structured-macro>`;
}

function view(storage: string, options: ViewOptions = {}): string {
  return renderView(parseStorage(storage), { site, ...options }).html;
}

describe('renderView', () => {
  it.each([
    ['<h2>A b</h2><h2>A b</h2>', '<h2 id="MyPage-Ab">A b</h2><h2 id="MyPage-Ab.1">A b</h2>'],
    [
      '<table><tbody><tr><td>x</td></tr></tbody></table>',
      '<div class="table-wrap"><table class="confluenceTable"><tbody><tr><td class="confluenceTd">x</td></tr></tbody></table></div>',
    ],
    [
      '<ac:link><ri:page ri:content-title="Guide (KO) - setup.v2.sh" /></ac:link>',
      '<a href="/wiki/spaces/ENG/pages/2/Guide+KO+-+setup.v2.sh" data-linked-resource-id="2" data-linked-resource-version="7" data-linked-resource-type="page">Guide (KO) - setup.v2.sh</a>',
    ],
    ['<ac:link><ri:space ri:space-key="ENG" /></ac:link>', '<a href="/wiki/spaces/ENG">Engineering</a>'],
    ['<ac:structured-macro ac:name="cheese" />', 'I like cheese!'],
    ['<p>a<ac:placeholder>b</ac:placeholder></p>', '<p>a</p>'],
    ['<time datetime="2026-01-02" />', '<time datetime="2026-01-02" class="date-past">02 Jan 2026</time>'],
    [include('Part'), '<p class="conf-macro output-block" data-hasbody="false" data-macro-name="include">part</p>'],
  ])('renders %s', (storage, html) => {
    expect(view(storage)).toBe(html);
  });

  it('uses absolute URLs in exports and does not mark macros', () => {
    expect(view('<ac:link><ri:space ri:space-key="ENG" /></ac:link>', { representation: 'export_view' })).toContain(
      'href="https://site.example/wiki/spaces/ENG"',
    );
    expect(view('<ac:structured-macro ac:name="status" />', { representation: 'export_view' })).not.toContain(
      'conf-macro',
    );
  });

  it('reports an include that includes itself', () => {
    const result = renderView(parseStorage(include('Loop')), { site });
    expect(result.html).toContain("Already included page 'Loop'.");
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['macro-view']);
  });

  it('shows an error block if the view of a macro throws, and the rest of the page', () => {
    const macroViews = {
      bad: () => {
        throw new Error('no');
      },
    };
    const source = '<p>a</p><ac:structured-macro ac:name="bad" /><p>b</p>';
    const result = renderView(parseStorage(source), { macroViews });
    expect(result.html).toContain('<p>a</p><div class="error"><span class="error">Error rendering macro');
    expect(result.html).toContain('<p>b</p>');
    expect(result.diagnostics[0]?.range).toEqual({ start: 8, end: 45 });
  });

  it.each(['view', 'export_view', 'styled_view', 'editor'] as const)(
    'maps every outermost block: %s',
    (representation) => {
      const source = '<p>a</p><h1>b</h1><p><span style="color: #fff">c</span></p>';
      const { html, sourceMap } = renderView(parseStorage(source), { blockRanges: true, representation });
      const parts = sourceMap.segments.map((segment) => [
        source.slice(segment.source.start, segment.source.end),
        html.slice(segment.output.start, segment.output.end).replaceAll(/<style.*?<\/style>|<[^>]*>/g, ''),
      ]);
      expect(html).toContain('<p data-storage-start="0" data-storage-end="8">');
      expect(parts).toEqual([
        ['<p>a</p>', 'a'],
        ['<h1>b</h1>', 'b'],
        ['<p><span style="color: #fff">c</span></p>', 'c'],
      ]);
    },
  );

  it.each([
    ['links without a target', '<ac:link><ac:link-body>a', '</ac:link-body></ac:link>', 1],
    ['elements without a view', '<x:a>a', '</x:a>', 1],
    ['headings', '<h1>a', '</h1>', '<h1 id="MyPage-a.99999">a</h1>'.length],
  ])('renders nested %s in linear time', (_name, start, end, lengthPerLevel) => {
    const depth = 20_000;
    const html = view(`${start.repeat(depth)}${end.repeat(depth)}`);
    expect(html.length).toBeLessThanOrEqual(depth * lengthPerLevel);
  });

  it('renders 20,000 levels without recursion', () => {
    const depth = 20_000;
    const html = view(`${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`);
    expect(html.length).toBe(depth * 11 + 1);
  });
});
