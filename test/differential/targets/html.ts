import { renderView, renderViewNodes, wikiToStorage } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { storageSeeds, storageWords } from '../../fuzz/storage-seeds.ts';
import { type FuzzTarget, holds } from '../../fuzz/target.ts';
import { dangerIn, notMeant } from '../html.ts';

export const html: FuzzTarget = {
  name: 'html',
  law: 'parse5 finds no element and no attribute in a view that was not meant, and nothing that can run, also after writing it again.',
  seeds: storageSeeds,
  words: storageWords,
  check(source) {
    for (const document of [parseStorage(source), parseStorage(wikiToStorage(source).storage)]) {
      for (const flavor of ['cloud', 'datacenter'] as const) {
        for (const representation of ['view', 'export_view'] as const) {
          const result = renderView(document, { flavor, representation });
          const danger = dangerIn(result.html);
          holds(danger === undefined, 'nothing in a view can run', () => `${danger}\n${result.html}`);
          const [found] = notMeant(result.html, renderViewNodes(document, { flavor, representation }).nodes);
          holds(found === undefined, 'an HTML reader finds what was meant', () => `${found}\n${result.html}`);
        }
      }
    }
  },
};
