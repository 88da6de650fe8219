import type { WireContent } from '@macrowright/api/wire';
import type { Context } from 'hono';
import { baseUrl, type Services, userOf } from '../context.ts';
import type { Expand } from '../expand.ts';
import type { ContentRow } from '../store/content.ts';
import { type SpaceRow, spaceById } from '../store/space.ts';
import { type UserRow, userNamed } from '../store/user.ts';
import { contentJson } from './content.ts';

/** What JSON is made with: one for each request. */
export interface JsonContext extends Services {
  readonly base: string;
  readonly user: string;
  space(id: number): SpaceRow | undefined;
  person(name: string): UserRow;
  /** Content inside of other answers: a home page, a parent, a child. */
  content(row: ContentRow, expand: Expand): WireContent;
}

const mostPeople = 10_000;

/** The context of a request. */
export function jsonContext(c: Context, services: Services): JsonContext {
  const { spaces, people } = services.rows;
  const cx: JsonContext = {
    ...services,
    base: baseUrl(c, services),
    user: userOf(c),
    space(id) {
      if (!spaces.has(id)) spaces.set(id, spaceById(services.database, id));
      return spaces.get(id);
    },
    person(name) {
      const row = people.get(name) ?? userNamed(services.database, name);
      if (people.size < mostPeople) people.set(name, row);
      return row;
    },
    content: (row, expand) => contentJson(cx, row, expand),
  };
  return cx;
}
