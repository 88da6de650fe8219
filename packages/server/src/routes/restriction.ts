import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services } from '../context.ts';
import { Refusal } from '../errors.ts';
import { expansions } from '../expand.ts';
import { jsonContext } from '../json/cx.ts';
import { listJson } from '../json/list.ts';
import { operations, restrictionJson, restrictionsJson } from '../json/restriction.ts';
import { isObject, jsonBody, member, pageOf, textValue } from '../request.ts';
import type { ContentRow } from '../store/content.ts';
import { addGrants, type Grant, grantsOf, type Operation, removeGrant, setGrants } from '../store/restriction.ts';
import { findUser, groups } from '../store/user.ts';

/** `content/{id}/restriction`. */
export function restrictionRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const answerList = (c: Context, row: ContentRow) => {
    const cx = jsonContext(c, services);
    const items = operations.map((operation) => restrictionJson(cx, row, operation));
    const granted = operations.map((operation) => grantsOf(database, row.id, operation));
    const restrictionsHash = createHash('sha256').update(JSON.stringify(granted)).digest('hex');
    return json({ ...listJson(c, services, items, pageOf(c)), restrictionsHash });
  };
  const write = (add: boolean) => async (c: Context) => {
    const row = contentToChange(c, services, c.req.param('id') ?? '');
    const wanted = restrictionsFrom(services, await jsonBody(c));
    database.transaction(() => {
      for (const operation of add ? [] : operations) setGrants(database, row.id, operation, []);
      for (const { operation, grants } of wanted) {
        addGrants(database, row.id, operation, grants);
      }
    });
    return answerList(c, row);
  };

  app.get('/content/:id/restriction', (c) => answerList(c, contentFor(c, services, c.req.param('id'))));
  app.put('/content/:id/restriction', write(false));
  app.post('/content/:id/restriction', write(true));
  app.delete('/content/:id/restriction', (c) => {
    const row = contentToChange(c, services, c.req.param('id'));
    database.transaction(() => {
      for (const operation of operations) setGrants(database, row.id, operation, []);
    });
    return answerList(c, row);
  });

  app.get('/content/:id/restriction/byOperation', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    const whole = [
      'read',
      'update',
      ...operations.flatMap((name) => [`${name}.restrictions.user`, `${name}.restrictions.group`]),
    ];
    const asked = expansions(c);
    return json(restrictionsJson(jsonContext(c, services), row, asked.size > 0 ? asked : new Set(whole)));
  });
  app.get('/content/:id/restriction/byOperation/:operation{(?:read|update)}', (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    return json(restrictionJson(jsonContext(c, services), row, operationOf(c)));
  });

  const one = '/content/:id/restriction/byOperation/:operation{(?:read|update)}';
  for (const kind of ['user', 'group'] as const) {
    const paths = kind === 'user' ? [`${one}/user`] : [`${one}/group/:name`, `${one}/byGroupId/:name`];
    for (const path of paths) {
      const granted = (c: Context): Grant => ({ kind, name: kind === 'user' ? userNameOf(c, services) : groupOf(c) });
      app.get(path, (c) => {
        const row = contentFor(c, services, c.req.param('id') ?? '');
        const { name } = granted(c);
        const has = grantsOf(database, row.id, operationOf(c)).some(
          (grant) => grant.kind === kind && grant.name === name,
        );
        if (!has) throw new Refusal(404, `No restriction for ${kind} ${name}`);
        return empty(200);
      });
      app.put(path, (c) => {
        const row = contentToChange(c, services, c.req.param('id') ?? '');
        addGrants(database, row.id, operationOf(c), [granted(c)]);
        return empty(200);
      });
      app.delete(path, (c) => {
        const row = contentToChange(c, services, c.req.param('id') ?? '');
        removeGrant(database, row.id, operationOf(c), granted(c));
        return empty(200);
      });
    }
  }
}

function operationOf(c: Context): Operation {
  return c.req.param('operation') === 'update' ? 'update' : 'read';
}

function userNameOf(c: Context, { database }: Services): string {
  const id = c.req.query('accountId') ?? c.req.query('key') ?? c.req.query('userName') ?? c.req.query('username') ?? '';
  if (id === '') throw new Refusal(400, 'accountId, key or userName is required');
  return findUser(database, id)?.name ?? id;
}

function groupOf(c: Context): string {
  const name = c.req.param('name') ?? '';
  if (!groups.some((group) => group === name)) throw new Refusal(404, `No group ${name}`);
  return name;
}

/** Reads restrictions: an array, or an object with `results`, or one keyed by operation. */
function restrictionsFrom({ database }: Services, body: unknown): { operation: Operation; grants: Grant[] }[] {
  const list = Array.isArray(body) ? body : isObject(body) && Array.isArray(body.results) ? body.results : keyed(body);
  return list.map((item: unknown) => {
    const operation = isObject(item) ? item.operation : undefined;
    if (!isObject(item) || (operation !== 'read' && operation !== 'update')) {
      throw new Refusal(400, 'A restriction names its operation: read or update.');
    }
    const restrictions = member(item, 'restrictions');
    const users = listOf(restrictions.user).map((user) => {
      const id = textValue(user.accountId) ?? textValue(user.userKey) ?? textValue(user.username) ?? '';
      if (id === '') throw new Refusal(400, 'A user is named by accountId, userKey or username.');
      return { kind: 'user' as const, name: findUser(database, id)?.name ?? id };
    });
    const named = listOf(restrictions.group).map((group) => {
      const name = textValue(group.name) ?? textValue(group.id) ?? '';
      if (!groups.some((known) => known === name)) throw new Refusal(400, `No group ${name}`);
      return { kind: 'group' as const, name };
    });
    return { operation, grants: [...users, ...named] };
  });
}

function keyed(body: unknown): unknown[] {
  if (!isObject(body)) throw new Refusal(400, 'Restrictions are a list.');
  return operations.flatMap((name) => (isObject(body[name]) ? [{ operation: name, ...member(body, name) }] : []));
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  const list = isObject(value) ? value.results : value;
  return Array.isArray(list) ? list.filter(isObject) : [];
}
