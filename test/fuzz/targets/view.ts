import { createSite, renderView } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { dangerIn } from '../../differential/html.ts';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { assertInside, type FuzzTarget, holds } from '../target.ts';

const site = createSite({
  baseUrl: 'https://site.example/wiki',
  now: '2026-01-31T09:00:00Z',
  page: { id: '7', title: 'Home', spaceKey: 'DS', version: 2, type: 'page' },
  spaces: [{ key: 'DS', name: 'Demo', homepageId: '7' }],
  pages: [
    { id: '7', title: 'Home', spaceKey: 'DS', version: 2, type: 'page', storage: '<p>x</p>' },
    {
      id: '8',
      title: 'T',
      spaceKey: 'DS',
      version: 1,
      type: 'page',
      parentId: '7',
      storage:
        '<h1>b</h1><ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>e</p></ac:rich-text-body></ac:structured-macro>',
    },
  ],
  attachments: [
    {
      id: 'att1',
      filename: 'a.png',
      pageId: '7',
      version: 1,
      mediaType: 'image/png',
      fileSize: 9,
      width: 60,
      height: 40,
    },
  ],
  users: [{ accountId: '1', username: 'u', displayName: 'Ann "<b>"' }],
});
const representations = ['view', 'export_view', 'styled_view'] as const;

export const view: FuzzTarget = {
  name: 'view',
  property: 'Every document is rendered, and the HTML contains no active content.',
  seeds: storageSeeds,
  fragments: storageFragments,
  work: (input) => renderView(parseStorage(input), { site }).html,
  check(source) {
    const document = parseStorage(source);
    for (const flavor of ['cloud', 'datacenter'] as const) {
      for (const representation of representations) {
        const { html, diagnostics, sourceMap } = renderView(document, { site, flavor, representation });
        for (const { range } of diagnostics) assertInside(range, source);
        for (const segment of sourceMap.segments) {
          assertInside(segment.source, source);
          assertInside(segment.output, html);
        }
        const danger = dangerIn(html, representation === 'styled_view');
        holds(danger === undefined, `the ${representation} has no active content`, () => `${danger}\n${html}`);
      }
    }
  },
};
