import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { refuseCycle } from './content.ts';
import { SiteError } from './site-error.ts';
import { refuseTakenTitle } from './title.ts';

/** Where to move a page: next to the target, or below it as its last child. */
export type MovePosition = 'before' | 'after' | 'append';

/** Moves a page and everything below it, across spaces if necessary. This does not create a version. */
export function moveContent(store: Store, row: ContentRow, to: MovePosition, target: ContentRow): void {
  if (row.type !== 'page' || target.type !== 'page') throw new SiteError('invalid', 'Only pages can be moved.');
  if (row.id === target.id) throw new SiteError('invalid', 'A page cannot be moved to itself.');
  store.transaction(() => {
    const parentId = to === 'append' ? target.id : target.parent_id;
    if (parentId !== null) refuseCycle(store, row.id, parentId);
    if (target.space_id !== row.space_id) changeSpace(store, row, target.space_id);
    const position =
      to === 'append' ? Math.floor(store.tree.lastPosition(target.id)) + 1 : positionBeside(store, row, to, target);
    store.content.setParent(row.id, parentId, position);
  });
}

const positionOf = ({ position, id }: ContentRow): number => position ?? id;

/** Halfway between the target and its neighbor. If there is no number left between them, the siblings are renumbered. */
function positionBeside(store: Store, row: ContentRow, to: 'before' | 'after', target: ContentRow): number {
  const siblings = siblingsOf(store, target).filter(({ id }) => id !== row.id);
  const index = siblings.findIndex(({ id }) => id === target.id) + (to === 'after' ? 1 : 0);
  const [left, right] = [siblings[index - 1], siblings[index]];
  if (!right) return Math.floor(left ? positionOf(left) : 0) + 1;
  const [low, high] = [left ? positionOf(left) : positionOf(right) - 2, positionOf(right)];
  const middle = (low + high) / 2;
  if (middle > low && middle < high) return middle;
  for (const [at, sibling] of siblings.entries()) {
    store.content.setPosition(sibling.id, at < index ? at + 1 : at + 2);
  }
  return index + 1;
}

function siblingsOf({ tree }: Store, { parent_id, space_id }: ContentRow): ContentRow[] {
  return parent_id === null ? tree.roots(space_id) : tree.children(parent_id);
}

function changeSpace(store: Store, row: ContentRow, spaceId: number): void {
  const pages = [row, ...store.tree.descendants(row.id)];
  for (const page of pages) refuseTakenTitle(store, { ...page, space_id: spaceId });
  const ids = pages.map(({ id }) => id);
  store.content.setSpace(ids, spaceId);
  store.spaces.clearHomepages(ids);
}
