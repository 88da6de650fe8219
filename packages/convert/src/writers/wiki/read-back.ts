import { isElement } from '@macrowright/storage';
import { wikiToStorage } from '../../readers/wiki/wiki-to-storage.ts';
import { changedNodes, isSame, type Meaning, meaningOf } from './compare/meaning.ts';
import { type Block, type Page, wikiOf } from './page.ts';

/** The maximum number of times a document is read back. Each pass keeps more of it as storage format. */
const maxPasses = 8;

/**
 * Reads the wiki markup back, and keeps the blocks that would change as storage format.
 *
 * Returns whether the document now reads back unchanged: false means that blocks affect each other no matter which are kept.
 */
export function keepUnreadableBlocks(page: Page): boolean {
  const source = meaningOf(page.document.root.children);
  for (let pass = 0; pass < maxPasses; pass++) {
    const changed = changedNodes(source, read(page, wikiOf(page.blocks)));
    if (changed.length === 0) return true;
    const suspects = blocksOf(page, changed).filter((index) => page.blocks[index]?.isKept === false);
    const [first] = suspects;
    if (first === undefined) return false;
    const unreadable = suspects.filter((index) => !readsBack(page, page.blocks[index]));
    // a block that reads back correctly on its own is changed by its neighbors, so only the first one is kept
    for (const index of unreadable.length > 0 ? unreadable : [first]) keepBlock(page, index);
  }
  return false;
}

/** Keeps the elements of a run of inline content that would change, or all of it if that is not enough. */
function keepBlock(page: Page, index: number): void {
  const nodes = page.blocks[index]?.nodes ?? [];
  const elements = nodes.filter((node) => isElement(node));
  if (nodes.length > 1 && elements.length > 0) {
    const changed = elements.filter((node) => !isSame(meaningOf([node]), read(page, page.writeAlone([node]))));
    page.keepNodes(index, changed.length > 0 ? changed : elements);
    if (readsBack(page, page.blocks[index])) return;
  }
  page.keepBlock(index);
}

function read({ settings: { registry, taskLists } }: Page, wiki: string): Meaning {
  return meaningOf(wikiToStorage(wiki, { registry, taskLists }).nodes);
}

function readsBack(page: Page, block: Block | undefined): boolean {
  return block === undefined || isSame(meaningOf(block.nodes), read(page, block.wiki));
}

/** The blocks that contain nodes with these indexes among the top-level nodes, in order. */
function blocksOf({ document, blocks }: Page, indexes: readonly number[]): number[] {
  const nodes = new Set(indexes.map((index) => document.root.children[index]));
  return blocks.flatMap((block, index) => (block.nodes.some((node) => nodes.has(node)) ? [index] : []));
}
