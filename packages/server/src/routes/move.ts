import type { Context, Hono } from 'hono';
import { json } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { expansions } from '../expand.ts';
import { contentJson } from '../json/content.ts';
import { jsonContext } from '../json/cx.ts';
import { taskAccepted } from '../json/task.ts';
import { type Json, jsonObject, member, textValue } from '../request.ts';
import { type ContentRow, updateContent } from '../store/content.ts';
import { type CopyOptions, copyPage } from '../store/copy.ts';
import { moveContent, type Place } from '../store/move.ts';
import { readSpace } from '../store/space.ts';
import { childPages } from '../store/tree.ts';
import { storageOf } from './content-input.ts';

/** `content/{id}/move`, `content/{id}/copy`, `content/{id}/pagehierarchy/copy`. */
export function moveRoutes(app: Hono, services: Services): void {
  const { database, tasks } = services;

  app.put('/content/:id/move/:place{(?:before|after|append)}/:target', (c) => {
    const row = contentToChange(c, services, c.req.param('id'));
    const target = contentFor(c, services, c.req.param('target'));
    moveContent(database, row, placeOf(c.req.param('place')), target);
    return json({ pageId: String(row.id) });
  });

  app.post('/content/:id/copy', async (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    if (row.type !== 'page') throw new Refusal(400, 'Only pages can be copied.');
    const body = await jsonObject(c);
    const title = textValue(body.pageTitle)?.trim() || `Copy of ${row.title}`;
    const destination = member(body, 'destination');
    const value = textValue(destination.value) ?? '';
    const storage = storageOf(c, services, body, { page: row });
    const by = userOf(c);
    let copy: ContentRow;
    if (destination.type === 'existing_page') {
      const target = contentToChange(c, services, value);
      const update = { number: target.version + 1, title: textValue(body.pageTitle) ?? target.title, by };
      copy = updateContent(database, target, { ...update, body: storage ?? row.body });
    } else {
      const target = destinationOf(c, services, destination, value);
      copy = copyPage(database, row, { ...target, title, body: storage, by }, copyOptions(body));
    }
    return json(contentJson(jsonContext(c, services), copy, expansions(c, 'history,space,version'), true));
  });

  app.post('/content/:id/pagehierarchy/copy', async (c) => {
    const row = contentFor(c, services, c.req.param('id'));
    if (row.type !== 'page') throw new Refusal(400, 'Only pages can be copied.');
    const body = await jsonObject(c);
    const target = contentToChange(c, services, textValue(body.destinationPageId) ?? '');
    const by = userOf(c);
    const rename = renamingOf(member(body, 'titleOptions'));
    const waiting = [{ page: row, parent: target }];
    const options = copyOptions(body);
    let done = 0;
    const task = tasks.start('page-hierarchy-copy', () => {
      const next = waiting.shift();
      if (!next) return 100;
      const children = childPages(database, next.page.id).filter(({ id }) => id !== target.id);
      const place = { spaceId: target.space_id, parentId: next.parent.id, title: rename(next.page.title), by };
      const copy = copyPage(database, next.page, place, options);
      for (const page of children) waiting.push({ page, parent: copy });
      done++;
      return waiting.length === 0 ? 100 : Math.min(99, Math.round((100 * done) / (done + waiting.length)));
    });
    return json(taskAccepted(task), 202);
  });
}

function placeOf(name: string): Place {
  return name === 'before' || name === 'after' ? name : 'append';
}

function destinationOf(c: Context, services: Services, destination: Json, value: string) {
  if (destination.type === 'space') {
    const space = readSpace(services.database, value);
    return { spaceId: space.id, parentId: space.homepage_id ?? undefined };
  }
  if (destination.type === 'parent_page' || destination.type === 'parent_content') {
    const parent = contentFor(c, services, value);
    return { spaceId: parent.space_id, parentId: parent.id };
  }
  throw new Refusal(400, 'destination.type must be space, parent_page, parent_content or existing_page');
}

function copyOptions(body: Json): CopyOptions {
  return {
    attachments: body.copyAttachments === true,
    labels: body.copyLabels === true,
    properties: body.copyProperties === true,
    permissions: body.copyPermissions === true,
  };
}

/** How copies are named. Without a prefix they are copies by name too, as titles must differ within a space. */
function renamingOf({ prefix, search, replace }: Json): (title: string) => string {
  const start = textValue(prefix) ?? (search === undefined ? 'Copy of ' : '');
  const [from, to] = [textValue(search), textValue(replace) ?? ''];
  return (title) => start + (from ? title.replaceAll(from, to) : title);
}
