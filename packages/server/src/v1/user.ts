import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, viewerOf } from '../http/layers.ts';
import { pageOf } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { addUser, findUser, groupNamed, groups, groupsOf, listUsers } from '../site/users.ts';
import type { UserRow } from '../store/rows.ts';
import { listResponse } from './json/list.ts';
import { groupJson } from './json/restriction.ts';
import { userJson } from './json/user.ts';
import { jsonContext, type V1Layers } from './layers.ts';

/** `user`, `group` and watches. */
export function userRoutes(app: Hono, layers: V1Layers): void {
  const { store } = layers;
  const respondList = (c: Context, items: readonly unknown[]) => {
    const page = pageOf(c, 200);
    return listResponse(c, layers, items.slice(page.start, page.start + page.limit + 1), page);
  };
  const respondUsers = (c: Context, rows: readonly UserRow[]) => {
    const cx = jsonContext(c, layers);
    return respondList(
      c,
      rows.map(({ name }) => userJson(cx, name)),
    );
  };
  const respondGroups = (c: Context, names: readonly string[]) => {
    const viewer = viewerOf(c, layers);
    return respondList(
      c,
      names.map((name) => groupJson(viewer, name)),
    );
  };

  app.get('/user/current', (c) => {
    // Later requests may refer to the user by the account id of this response.
    addUser(store, userOf(c));
    return json(userJson(jsonContext(c, layers), userOf(c)));
  });
  app.get('/user/anonymous', () => {
    const picture = { path: '/images/icons/profilepics/anonymous.svg', width: 48, height: 48, isDefault: true };
    return json({ type: 'anonymous', displayName: 'Anonymous', profilePicture: picture });
  });
  app.get('/user', (c) => json(userJson(jsonContext(c, layers), requestedUser(c, layers).name)));
  app.get('/user/list', (c) => respondUsers(c, listUsers(store)));
  app.get('/user/bulk', (c) => {
    const ids = c.req.queries('accountId') ?? [];
    return respondUsers(
      c,
      ids.flatMap((id) => findUser(store, id) ?? []),
    );
  });
  app.get('/user/memberof', (c) => respondGroups(c, groupsOf(requestedUser(c, layers).name)));

  app.get('/group', (c) => respondGroups(c, groups));
  const respondGroup = (c: Context, name: string) => json(groupJson(viewerOf(c, layers), groupNamed(name)));
  const respondMembers = (c: Context, name: string) => respondUsers(c, listUsers(store, groupNamed(name)));
  app.get('/group/by-id', (c) => respondGroup(c, c.req.query('id') ?? ''));
  app.get('/group/:name/membersByGroupId', (c) => respondMembers(c, c.req.param('name')));
  app.get('/group/:name', (c) => respondGroup(c, c.req.param('name')));
  app.get('/group/:name/member', (c) => respondMembers(c, c.req.param('name')));

  app.get('/user/watch/content/:id', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    return json({ watching: store.watches.has(watcherOf(c, layers), row.id) });
  });
  app.post('/user/watch/content/:id', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    store.watches.add(watcherOf(c, layers), row.id);
    return empty();
  });
  app.delete('/user/watch/content/:id', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    store.watches.remove(watcherOf(c, layers), row.id);
    return empty();
  });
  const respondWatchers = (c: Context) => {
    const row = contentFor(c, layers, c.req.param('id') ?? '');
    const cx = jsonContext(c, layers);
    const users = store.watches.list(row.id);
    return respondList(
      c,
      users.map((user) => ({ type: 'content', watcher: userJson(cx, user), contentId: row.id })),
    );
  };
  app.get('/content/:id/notification/child-created', respondWatchers);
  app.get('/content/:id/notification/created', respondWatchers);
}

function requestedUser(c: Context, { store }: V1Layers): UserRow {
  const id = userIdOf(c) ?? '';
  if (id === '') throw new HttpError(400, 'accountId, key or username is required');
  const row = findUser(store, id);
  if (row) return row;
  throw new HttpError(404, `No user found with ${c.req.query('username') === id ? 'username' : 'key'} : ${id}`);
}

function watcherOf(c: Context, { store }: V1Layers): string {
  const id = userIdOf(c);
  return id === undefined ? userOf(c) : (findUser(store, id)?.name ?? id);
}

function userIdOf(c: Context): string | undefined {
  return c.req.query('accountId') ?? c.req.query('key') ?? c.req.query('username');
}
