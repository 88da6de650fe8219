import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange, type Layers } from '../http/layers.ts';
import { jsonObject, member, textValue } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { createContent, purgeContent, updateContent } from '../site/content.ts';
import { contentNotFound } from '../site/site-error.ts';
import { addUser } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import type { ContentFilter } from '../store/store.ts';
import { storageIn } from './body-input.ts';
import { findV2, formatOf } from './find.ts';
import { commentV2 } from './json.ts';
import { jsonContext } from './json-context.ts';

type Location = 'footer' | 'inline';

/** `footer-comments` and `inline-comments`. */
export function commentRoutes(app: Hono, layers: Layers): void {
  addRoutes(app, layers, 'footer');
  addRoutes(app, layers, 'inline');
}

function addRoutes(app: Hono, layers: Layers, location: Location): void {
  const { store } = layers;
  const name = `${location}-comments`;
  const list = (c: Context, filter: ContentFilter) => {
    const format = formatOf(c);
    const comments = { ...filter, types: ['comment'], statuses: ['current'], locations: [location] };
    return findV2(c, layers, comments, (cx, row) => commentV2(cx, row, format));
  };
  const read = (c: Context): ContentRow => {
    const id = c.req.param('id') ?? '';
    const row = contentFor(c, layers, id);
    if (row.type !== 'comment' || (row.location ?? 'footer') !== location) throw contentNotFound(id);
    return row;
  };

  app.get(`/${name}`, (c) => list(c, {}));
  for (const owner of ['pages', 'blogposts', 'attachments']) {
    app.get(`/${owner}/:id/${name}`, (c) => {
      const { id } = contentFor(c, layers, c.req.param('id'));
      return list(c, { containerId: id, parentId: null });
    });
  }

  app.post(`/${name}`, async (c) => {
    const row = await createComment(c, layers, location);
    return json(commentV2(jsonContext(c, layers), row, formatOf(c) ?? 'storage'), 201);
  });

  app.get(`/${name}/:id`, (c) => json(commentV2(jsonContext(c, layers), read(c), formatOf(c))));
  app.get(`/${name}/:id/children`, (c) => list(c, { parentId: read(c).id }));

  app.put(`/${name}/:id`, async (c) => {
    const row = read(c);
    contentToChange(c, layers, String(row.id));
    const body = await jsonObject(c);
    const { number, message } = member(body, 'version');
    if (typeof number !== 'number') throw new HttpError(400, 'version.number is required');
    const storage = storageIn(c, layers, body, { page: row });
    const update = { number, title: row.title, body: storage, message: textValue(message), by: userOf(c) };
    const updated = updateContent(store, row, update);
    return json(commentV2(jsonContext(c, layers), updated, formatOf(c) ?? 'storage'));
  });

  app.delete(`/${name}/:id`, (c) => {
    const row = read(c);
    contentToChange(c, layers, String(row.id));
    purgeContent(store, row);
    return empty();
  });
}

async function createComment(c: Context, layers: Layers, location: Location): Promise<ContentRow> {
  const { store } = layers;
  const body = await jsonObject(c);
  const id = textValue(body.pageId) ?? textValue(body.blogPostId) ?? textValue(body.attachmentId);
  const parentId = textValue(body.parentCommentId);
  const parent = parentId === undefined ? undefined : contentFor(c, layers, parentId);
  if (parent && parent.type !== 'comment') throw new HttpError(400, 'parentCommentId is not the id of a comment.');
  const owner = contentFor(c, layers, id ?? String(parent?.container_id ?? ''));
  const storage = storageIn(c, layers, body, { page: owner });
  if (storage === undefined) throw new HttpError(400, 'A comment needs a body.');
  const by = userOf(c);
  return store.transaction(() => {
    addUser(store, by);
    return createContent(store, {
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
}
