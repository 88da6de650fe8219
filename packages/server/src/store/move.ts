import { Refusal } from '../errors.ts';
import { type ContentRow, refuseCycle, refuseTakenTitle } from './content.ts';
import type { Database } from './driver.ts';
import { childPages, descendantIds } from './tree.ts';

/** Where a page goes: beside the target or below it, as its last child. */
export type Place = 'before' | 'after' | 'append';

/** Moves a page with everything below it, into the space of the target. No new version is made. */
export function moveContent(database: Database, row: ContentRow, place: Place, target: ContentRow): void {
  if (row.type !== 'page' || target.type !== 'page') throw new Refusal(400, 'Only pages can be moved.');
  if (row.id === target.id) throw new Refusal(400, 'A page cannot be moved to itself.');
  database.transaction(() => {
    const parentId = place === 'append' ? target.id : target.parent_id;
    if (parentId !== null) refuseCycle(database, row.id, parentId);
    if (target.space_id !== row.space_id) changeSpace(database, row, target.space_id);
    const position =
      place === 'append' ? lastPosition(database, target.id) : positionBeside(database, row, place, target);
    database.run('UPDATE content SET parent_id = ?, position = ? WHERE id = ?', parentId, position, row.id);
  });
}

const orderOf = ({ position, id }: ContentRow): number => position ?? id;

function lastPosition(database: Database, parentId: number): number {
  const last = database.get<{ at: number | null }>(
    "SELECT max(coalesce(position, id)) AS at FROM content WHERE parent_id = ? AND type = 'page' AND status = 'current'",
    parentId,
  );
  return Math.floor(last?.at ?? 0) + 1;
}

/** Half way between the target and its neighbour. Where no number lies between, the siblings are numbered anew. */
function positionBeside(database: Database, row: ContentRow, place: Place, target: ContentRow): number {
  const siblings = siblingsOf(database, target).filter(({ id }) => id !== row.id);
  const at = siblings.findIndex(({ id }) => id === target.id) + (place === 'after' ? 1 : 0);
  const [left, right] = [siblings[at - 1], siblings[at]];
  if (!right) return Math.floor(left ? orderOf(left) : 0) + 1;
  const [low, high] = [left ? orderOf(left) : orderOf(right) - 2, orderOf(right)];
  const middle = (low + high) / 2;
  if (middle > low && middle < high) return middle;
  for (const [index, sibling] of siblings.entries()) {
    database.run('UPDATE content SET position = ? WHERE id = ?', index < at ? index + 1 : index + 2, sibling.id);
  }
  return at + 1;
}

function siblingsOf(database: Database, row: ContentRow): ContentRow[] {
  if (row.parent_id !== null) return childPages(database, row.parent_id);
  return database.all<ContentRow>(
    `SELECT * FROM content WHERE space_id = ? AND parent_id IS NULL AND type = 'page' AND status = 'current'
     ORDER BY coalesce(position, id)`,
    row.space_id,
  );
}

function changeSpace(database: Database, row: ContentRow, spaceId: number): void {
  const pages = [row, ...database.all<ContentRow>(`SELECT * FROM content WHERE id IN (${descendantIds})`, row.id)];
  for (const { type, title, id } of pages) refuseTakenTitle(database, type, spaceId, title, id);
  for (const { id } of pages) {
    database.run('UPDATE content SET space_id = ? WHERE id = ? OR container_id = ?', spaceId, id, id);
  }
  database.run(
    'UPDATE space SET homepage_id = NULL WHERE homepage_id IN (SELECT value FROM json_each(?))',
    JSON.stringify(pages.map(({ id }) => id)),
  );
}
