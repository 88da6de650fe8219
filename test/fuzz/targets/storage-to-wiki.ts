import { sameStorage, storageToWiki, wikiToStorage } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { storageSeeds, storageWords } from '../storage-seeds.ts';
import { type FuzzTarget, holds, rangeHolds } from '../target.ts';

export const storageToWikiTarget: FuzzTarget = {
  name: 'storage-to-wiki',
  law: 'Wiki markup made from storage gives the same storage; made as near as it goes, it says in its losses when it does not.',
  seeds: storageSeeds,
  words: storageWords,
  work: (input) => storageToWiki(input),
  check(source) {
    const document = parseStorage(source);
    const { wiki, losses } = storageToWiki(document);
    const nearest = storageToWiki(document, { unsupported: 'nearest' });
    for (const { range } of [...losses, ...nearest.losses]) rangeHolds(range ?? { start: -1, end: -1 }, source);
    if (document.firstError) return;
    holds(
      nearest.losses.length > 0 ||
        sameStorage(document.root.children, wikiToStorage(nearest.wiki).nodes, { identity: false }),
      'what the nearest wiki markup does not say is in its losses',
      () => nearest.wiki,
    );
    const back = wikiToStorage(wiki);
    holds(
      sameStorage(document.root.children, back.nodes, { identity: false }),
      'wiki markup made from storage gives the same storage',
      () => `${wiki}\n${back.storage}`,
    );
    const again = storageToWiki(back.storage);
    holds(
      sameStorage(back.nodes, wikiToStorage(again.wiki).nodes, { identity: false }),
      'wiki markup made a second time gives the same storage',
      () => `${wiki}\n${again.wiki}`,
    );
  },
};
