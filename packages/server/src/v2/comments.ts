import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { noContent, Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { jsonObject, member, textValue } from '../request.ts';
import { type ContentRow, createContent, purgeContent, updateContent } from '../store/content.ts';
import { condition } from '../store/find.ts';
import type { Condition } from '../store/restriction.ts';
import { addUser } from '../store/user.ts';
import { findV2, formatOf } from './find.ts';
import { commentV2 } from './json.ts';
import { storageIn } from './pages.ts';

/** `footer-comments` and `inline-comments`. */
export function commentRoutes(app: Hono, services: Services): void {
  for (const location of ['footer', 'inline'] as const) routesOf(app, services, location);
}

function routesOf(app: Hono, services: Services, location: 'footer' | 'inline'): void {
  const { database } = services;
  const name = `${location}-comments`;
  const list = (c: Context, more: readonly Condition[]) => {
    const format = formatOf(c);
    const kind = condition(
      "c.type = 'comment' AND c.status = 'current' AND coalesce(c.location, 'footer') = ?",
      location,
    );
    return findV2(c, services, [kind, ...more], (cx, row) => commentV2(cx, row, format));
  };
  const read = (c: Context): ContentRow => {
    const id = c.req.param('id') ?? '';
    const row = contentFor(c, services, id);
    if (row.type !== 'comment' || (row.location ?? 'footer') !== location) throw noContent(id);
    return row;
  };

  app.get(`/${name}`, (c) => list(c, []));
  for (const owner of ['pages', 'blogposts', 'attachments']) {
    app.get(`/${owner}/:id/${name}`, (c) => {
      const row = contentFor(c, services, c.req.param('id'));
      return list(c, [condition('c.container_id = ? AND c.parent_id IS NULL', row.id)]);
    });
  }

  app.post(`/${name}`, async (c) => {
    const body = await jsonObject(c);
    const id = textValue(body.pageId) ?? textValue(body.blogPostId) ?? textValue(body.attachmentId);
    const parentId = textValue(body.parentCommentId);
    const parent = parentId === undefined ? undefined : contentFor(c, services, parentId);
    if (parent && parent.type !== 'comment') throw new Refusal(400, 'parentCommentId is not the id of a comment.');
    const owner = contentFor(c, services, id ?? String(parent?.container_id ?? ''));
    const storage = storageIn(c, services, body, { page: owner });
    if (storage === undefined) throw new Refusal(400, 'A comment needs a body.');
    const by = userOf(c);
    const row = database.transaction(() => {
      addUser(database, by);
      return createContent(database, {
        type: 'comment',
        spaceId: owner.space_id,
        title: `Re: ${owner.title}`,
        body: storage,
        containerId: owner.id,
        parentId: parent?.id,
        location,
        by,
      });
    });
    return json(commentV2(jsonContext(c, services), row, formatOf(c) ?? 'storage'), 201);
  });

  app.get(`/${name}/:id`, (c) => json(commentV2(jsonContext(c, services), read(c), formatOf(c))));
  app.get(`/${name}/:id/children`, (c) => list(c, [condition('c.parent_id = ?', read(c).id)]));

  app.put(`/${name}/:id`, async (c) => {
    const row = read(c);
    contentToChange(c, services, String(row.id));
    const body = await jsonObject(c);
    const { number, message } = member(body, 'version');
    if (typeof number !== 'number') throw new Refusal(400, 'version.number is required');
    const storage = storageIn(c, services, body, { page: row });
    const change = { number, title: row.title, body: storage, message: textValue(message), by: userOf(c) };
    return json(commentV2(jsonContext(c, services), updateContent(database, row, change), formatOf(c) ?? 'storage'));
  });

  app.delete(`/${name}/:id`, (c) => {
    const row = read(c);
    contentToChange(c, services, String(row.id));
    purgeContent(database, row);
    return empty();
  });
}
