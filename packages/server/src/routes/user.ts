import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { listJson } from '../json/list.ts';
import { groupJson } from '../json/restriction.ts';
import { userJson } from '../json/user.ts';
import { pageOf } from '../request.ts';
import { addUser, findUser, groups, groupsOf, listUsers, type UserRow } from '../store/user.ts';

/** `user`, `group` and watches. */
export function userRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const answerList = (c: Context, items: readonly unknown[]) => {
    const page = pageOf(c, 200);
    return json(listJson(c, services, items.slice(page.start, page.start + page.limit + 1), page));
  };
  const users = (c: Context, rows: readonly UserRow[]) => {
    const cx = jsonContext(c, services);
    return answerList(
      c,
      rows.map(({ name }) => userJson(cx, name)),
    );
  };

  app.get('/user/current', (c) => {
    // Who has asked for the own account id may be named by it from now on.
    addUser(database, userOf(c));
    return json(userJson(jsonContext(c, services), userOf(c)));
  });
  app.get('/user/anonymous', () => {
    const picture = { path: '/images/icons/profilepics/anonymous.svg', width: 48, height: 48, isDefault: true };
    return json({ type: 'anonymous', displayName: 'Anonymous', profilePicture: picture });
  });
  app.get('/user', (c) => json(userJson(jsonContext(c, services), asked(c, services).name)));
  app.get('/user/list', (c) => users(c, listUsers(database)));
  app.get('/user/bulk', (c) => {
    const ids = c.req.queries('accountId') ?? [];
    return users(
      c,
      ids.flatMap((id) => findUser(database, id) ?? []),
    );
  });
  app.get('/user/memberof', (c) => {
    const cx = jsonContext(c, services);
    return answerList(
      c,
      groupsOf(asked(c, services).name).map((name) => groupJson(cx, name)),
    );
  });

  app.get('/group', (c) =>
    answerList(
      c,
      groups.map((name) => groupJson(jsonContext(c, services), name)),
    ),
  );
  app.get('/group/by-id', (c) => json(groupJson(jsonContext(c, services), groupNamed(c.req.query('id') ?? ''))));
  app.get('/group/:name/membersByGroupId', (c) => users(c, listUsers(database, groupNamed(c.req.param('name')))));
  app.get('/group/:name', (c) => json(groupJson(jsonContext(c, services), groupNamed(c.req.param('name')))));
  app.get('/group/:name/member', (c) => users(c, listUsers(database, groupNamed(c.req.param('name')))));

  app.get('/user/watch/content/:id', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    const sql = 'SELECT 1 FROM watch WHERE user = ? AND content_id = ?';
    return json({ watching: database.get(sql, watcher(c, services), row.id) !== undefined });
  });
  app.post('/user/watch/content/:id', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    database.run('INSERT OR IGNORE INTO watch VALUES (?, ?)', watcher(c, services), row.id);
    return empty();
  });
  app.delete('/user/watch/content/:id', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    database.run('DELETE FROM watch WHERE user = ? AND content_id = ?', watcher(c, services), row.id);
    return empty();
  });
  app.get('/content/:id/notification/child-created', (c) => answerList(c, watchersOf(c)));
  app.get('/content/:id/notification/created', (c) => answerList(c, watchersOf(c)));

  function watchersOf(c: Context) {
    const row = contentFor(c, services, c.req.param('id') ?? '');
    const cx = jsonContext(c, services);
    return database
      .all<{ user: string }>('SELECT user FROM watch WHERE content_id = ? ORDER BY user', row.id)
      .map(({ user }) => ({ type: 'content', watcher: userJson(cx, user), contentId: row.id }));
  }
}

function asked(c: Context, { database }: Services): UserRow {
  const id = c.req.query('accountId') ?? c.req.query('key') ?? c.req.query('username') ?? '';
  if (id === '') throw new Refusal(400, 'accountId, key or username is required');
  const row = findUser(database, id);
  if (!row) throw new Refusal(404, `No user found with ${c.req.query('username') === id ? 'username' : 'key'} : ${id}`);
  return row;
}

function watcher(c: Context, { database }: Services): string {
  const id = c.req.query('accountId') ?? c.req.query('key') ?? c.req.query('username');
  return id === undefined ? userOf(c) : (findUser(database, id)?.name ?? id);
}

function groupNamed(name: string): string {
  if (groups.some((group) => group === name)) return name;
  throw new Refusal(404, `No group found with name ${name}`);
}
