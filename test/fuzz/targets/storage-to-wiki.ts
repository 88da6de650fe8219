import { sameStorage, storageToWiki, wikiToStorage } from '@macroscope/convert';
import { parseStorage } from '@macroscope/storage';
import { storageSeeds, storageWords } from '../storage-seeds.ts';
import { type FuzzTarget, holds, rangeHolds } from '../target.ts';

export const storageToWikiTarget: FuzzTarget = {
  name: 'storage-to-wiki',
  law: 'Wiki markup made from storage gives the same storage, or says in its losses what it does not.',
  seeds: storageSeeds,
  words: storageWords,
  work: (input) => storageToWiki(input),
  check(source) {
    const document = parseStorage(source);
    const { wiki, losses } = storageToWiki(document);
    storageToWiki(document, { unsayable: 'nearest' });
    for (const { range } of losses) rangeHolds(range, source);
    if (document.firstError) return;
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
