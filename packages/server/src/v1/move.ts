import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange } from '../http/layers.ts';
import { type Json, jsonObject, member, textValue } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { updateContent } from '../site/content.ts';
import { type CopyOptions, copyHierarchy, copyPage } from '../site/copy.ts';
import { type MovePosition, moveContent } from '../site/move.ts';
import { readSpace } from '../site/spaces.ts';
import { trimmedTitle } from '../site/title.ts';
import { storageOf } from './content-input.ts';
import { expansions } from './expand.ts';
import { contentJson } from './json/content.ts';
import { taskAccepted } from './json/task.ts';
import { jsonContext, type V1Layers } from './layers.ts';

/** `content/{id}/move`, `content/{id}/copy`, `content/{id}/pagehierarchy/copy`. */
export function moveRoutes(app: Hono, layers: V1Layers): void {
  const { store, tasks } = layers;

  app.put('/content/:id/move/:position{(?:before|after|append)}/:target', (c) => {
    const row = contentToChange(c, layers, c.req.param('id'));
    const target = contentFor(c, layers, c.req.param('target'));
    moveContent(store, row, positionOf(c.req.param('position')), target);
    return json({ pageId: String(row.id) });
  });

  app.post('/content/:id/copy', async (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    if (row.type !== 'page') throw new HttpError(400, 'Only pages can be copied.');
    const body = await jsonObject(c);
    const title = trimmedTitle(textValue(body.pageTitle));
    const destination = member(body, 'destination');
    const value = textValue(destination.value) ?? '';
    const storage = storageOf(c, layers, body, { page: row });
    const by = userOf(c);
    const respond = (copy: typeof row) =>
      json(contentJson(jsonContext(c, layers), copy, expansions(c, 'history,space,version'), true));
    if (destination.type === 'existing_page') {
      const target = contentToChange(c, layers, value);
      const update = { number: target.version + 1, title: title || target.title, body: storage ?? row.body, by };
      return respond(updateContent(store, target, update));
    }
    const target = destinationOf(c, layers, destination, value);
    const copy = { ...target, title: title || `Copy of ${row.title}`, body: storage, by };
    return respond(copyPage(store, row, copy, copyOptions(body)));
  });

  app.post('/content/:id/pagehierarchy/copy', async (c) => {
    const row = contentFor(c, layers, c.req.param('id'));
    if (row.type !== 'page') throw new HttpError(400, 'Only pages can be copied.');
    const body = await jsonObject(c);
    const target = contentToChange(c, layers, textValue(body.destinationPageId) ?? '');
    const rename = renamingOf(member(body, 'titleOptions'));
    const task = copyHierarchy(store, tasks, row, { target, rename, by: userOf(c) }, copyOptions(body));
    return json(taskAccepted(task), 202);
  });
}

function positionOf(name: string): MovePosition {
  return name === 'before' || name === 'after' ? name : 'append';
}

function destinationOf(c: Context, layers: V1Layers, destination: Json, value: string) {
  if (destination.type === 'space') {
    const space = readSpace(layers.store, value);
    return { spaceId: space.id, parentId: space.homepage_id ?? undefined };
  }
  if (destination.type === 'parent_page' || destination.type === 'parent_content') {
    const parent = contentFor(c, layers, value);
    return { spaceId: parent.space_id, parentId: parent.id };
  }
  throw new HttpError(400, 'destination.type must be space, parent_page, parent_content or existing_page');
}

function copyOptions(body: Json): CopyOptions {
  return {
    attachments: body.copyAttachments === true,
    labels: body.copyLabels === true,
    properties: body.copyProperties === true,
    permissions: body.copyPermissions === true,
  };
}

/** The titles of copies. Titles must be unique within a space, so copies get a prefix by default. */
function renamingOf({ prefix, search, replace }: Json): (title: string) => string {
  const start = textValue(prefix) ?? (search === undefined ? 'Copy of ' : '');
  const [from, to] = [textValue(search), textValue(replace) ?? ''];
  return (title) => start + (from ? title.replaceAll(from, to) : title);
}
