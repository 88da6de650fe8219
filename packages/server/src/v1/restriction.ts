import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange } from '../http/layers.ts';
import { jsonBody, pageOf } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { clearRestrictions, operations } from '../site/restrictions.ts';
import { findUser, groups } from '../site/users.ts';
import type { ContentRow, Grant, Operation } from '../store/rows.ts';
import { expansions } from './expand.ts';
import { listJson } from './json/list.ts';
import { restrictionJson, restrictionsJson } from './json/restriction.ts';
import { jsonContext, type V1Layers } from './layers.ts';
import { restrictionsFrom } from './restriction-input.ts';

const expandAll: ReadonlySet<string> = new Set(
  operations.flatMap((name) => [name, `${name}.restrictions.user`, `${name}.restrictions.group`]),
);

/** `content/{id}/restriction`. */
export function restrictionRoutes(app: Hono, layers: V1Layers): void {
  const { store } = layers;
  const respondList = (c: Context, row: ContentRow) => {
    const cx = jsonContext(c, layers);
    const items = operations.map((operation) => restrictionJson(cx, row, operation));
    const grants = operations.map((operation) => store.restrictions.grants(row.id, operation));
    const restrictionsHash = createHash('sha256').update(JSON.stringify(grants)).digest('hex');
    return json({ ...listJson(c, layers.links, items, pageOf(c)), restrictionsHash });
  };
  const write = (replace: boolean) => async (c: Context) => {
    const row = contentToChange(c, layers, c.req.param('id') ?? '');
    const restrictions = restrictionsFrom(store, await jsonBody(c));
    store.transaction(() => {
      if (replace) clearRestrictions(store, row);
      for (const { operation, grants } of restrictions) store.restrictions.add(row.id, operation, grants);
    });
    return respondList(c, row);
  };

  app.get('/content/:id/restriction', (c) => respondList(c, contentFor(c, layers, c.req.param('id'))));
  app.put('/content/:id/restriction', write(true));
  app.post('/content/:id/restriction', write(false));
  app.delete('/content/:id/restriction', (c) => {
    const row = contentToChange(c, layers, c.req.param('id'));
    store.transaction(() => clearRestrictions(store, row));
    return respondList(c, row);
  });

  app.get('/content/:id/restriction/byOperation', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    const expand = expansions(c);
    return json(restrictionsJson(jsonContext(c, layers), row, expand.size > 0 ? expand : expandAll));
  });
  app.get('/content/:id/restriction/byOperation/:operation{(?:read|update)}', (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    return json(restrictionJson(jsonContext(c, layers), row, operationOf(c)));
  });

  const one = '/content/:id/restriction/byOperation/:operation{(?:read|update)}';
  const userGrant = (c: Context): Grant => ({ kind: 'user', name: userNameOf(c, layers) });
  const groupGrant = (c: Context): Grant => ({ kind: 'group', name: groupOf(c) });
  grantRoutes(app, layers, `${one}/user`, userGrant);
  grantRoutes(app, layers, `${one}/group/:name`, groupGrant);
  grantRoutes(app, layers, `${one}/byGroupId/:name`, groupGrant);
}

/** Reads, adds and removes one user or group. */
function grantRoutes(app: Hono, layers: V1Layers, path: string, grantOf: (c: Context) => Grant): void {
  const { restrictions } = layers.store;
  app.get(path, (c) => {
    const row = contentFor(c, layers, c.req.param('id') ?? '');
    const { kind, name } = grantOf(c);
    const grants = restrictions.grants(row.id, operationOf(c));
    if (grants.some((grant) => grant.kind === kind && grant.name === name)) return empty(200);
    throw new HttpError(404, `No restriction for ${kind} ${name}`);
  });
  app.put(path, (c) => {
    const row = contentToChange(c, layers, c.req.param('id') ?? '');
    restrictions.add(row.id, operationOf(c), [grantOf(c)]);
    return empty(200);
  });
  app.delete(path, (c) => {
    const row = contentToChange(c, layers, c.req.param('id') ?? '');
    restrictions.remove(row.id, operationOf(c), grantOf(c));
    return empty(200);
  });
}

function operationOf(c: Context): Operation {
  return c.req.param('operation') === 'update' ? 'update' : 'read';
}

function userNameOf(c: Context, { store }: V1Layers): string {
  const { accountId, key, userName, username } = c.req.query();
  const id = accountId ?? key ?? userName ?? username ?? '';
  if (id === '') throw new HttpError(400, 'accountId, key or userName is required');
  return findUser(store, id)?.name ?? id;
}

function groupOf(c: Context): string {
  const name = c.req.param('name') ?? '';
  if (!groups.some((group) => group === name)) throw new HttpError(404, `No group ${name}`);
  return name;
}
