import { renderView, renderViewNodes, wikiToStorage } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { storageFragments, storageSeeds } from '../../fuzz/storage-seeds.ts';
import { type FuzzTarget, holds } from '../../fuzz/target.ts';
import { dangerIn, unintendedMarkup } from '../html.ts';

export const html: FuzzTarget = {
  name: 'html',
  property: 'parse5 finds no unintended markup and no active content in a view, also after serializing it again.',
  seeds: storageSeeds,
  fragments: storageFragments,
  check(source) {
    for (const document of [parseStorage(source), parseStorage(wikiToStorage(source).storage)]) {
      for (const flavor of ['cloud', 'datacenter'] as const) {
        for (const representation of ['view', 'export_view'] as const) {
          const result = renderView(document, { flavor, representation });
          const danger = dangerIn(result.html);
          holds(danger === undefined, 'a view has no active content', () => `${danger}\n${result.html}`);
          const [found] = unintendedMarkup(result.html, renderViewNodes(document, { flavor, representation }).nodes);
          holds(found === undefined, 'an HTML parser finds only intended markup', () => `${found}\n${result.html}`);
        }
      }
    }
  },
};
