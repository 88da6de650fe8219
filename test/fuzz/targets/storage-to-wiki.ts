import { sameStorage, storageToWiki, wikiToStorage } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { assertInside, type FuzzTarget, holds } from '../target.ts';

export const storageToWikiTarget: FuzzTarget = {
  name: 'storage-to-wiki',
  property:
    'Wiki markup written from storage reads back as the same storage; in the nearest form, every difference is reported as a loss.',
  seeds: storageSeeds,
  fragments: storageFragments,
  work: (input) => storageToWiki(input),
  check(source) {
    const document = parseStorage(source);
    const { wiki, losses } = storageToWiki(document);
    const nearest = storageToWiki(document, { unsupported: 'nearest' });
    for (const { range } of [...losses, ...nearest.losses]) assertInside(range ?? { start: -1, end: -1 }, source);
    if (document.firstError) return;
    holds(
      nearest.losses.length > 0 ||
        sameStorage(document.root.children, wikiToStorage(nearest.wiki).nodes, { identity: false }),
      'the nearest form reports what it changes as losses',
      () => nearest.wiki,
    );
    const back = wikiToStorage(wiki);
    holds(
      sameStorage(document.root.children, back.nodes, { identity: false }),
      'wiki markup written from storage reads back as the same storage',
      () => `${wiki}\n${back.storage}`,
    );
    const again = storageToWiki(back.storage);
    holds(
      sameStorage(back.nodes, wikiToStorage(again.wiki).nodes, { identity: false }),
      'wiki markup written a second time reads back as the same storage',
      () => `${wiki}\n${again.wiki}`,
    );
  },
};
