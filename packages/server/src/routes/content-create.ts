import type { Context } from 'hono';
import { contentFor, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { isObject, type Json, member, textValue } from '../request.ts';
import { type ContentRow, createContent } from '../store/content.ts';
import { addLabels } from '../store/label.ts';
import { addProperty } from '../store/property.ts';
import { findSpace } from '../store/space.ts';
import { addUser } from '../store/user.ts';
import { parentOf, storageOf, titleOf } from './content-input.ts';
import { labelsFrom } from './label.ts';

/** Creates what a v1 request describes: a page, a blog post or a comment, with its labels and properties. */
export function createFrom(c: Context, services: Services, body: Json): ContentRow {
  const { database } = services;
  const type = textValue(body.type);
  if (type !== 'page' && type !== 'blogpost' && type !== 'comment') {
    throw new Refusal(400, `Type must be page, blogpost or comment; it is ${type}`);
  }
  const container = type === 'comment' ? containerOf(c, services, body) : undefined;
  const parent = type === 'blogpost' ? undefined : parentOf(c, services, body);
  const space = container ? undefined : findSpace(database, keyOf(body) ?? '');
  const spaceId = container?.space_id ?? space?.id ?? (keyOf(body) === undefined ? parent?.space_id : undefined);
  if (spaceId === undefined) throw new Refusal(403, `Could not create content with type ${type}`);
  if (parent && parent.space_id !== spaceId) throw new Refusal(400, 'The parent is in another space.');

  const status = textValue(body.status) ?? c.req.query('status') ?? 'current';
  if (status !== 'current' && status !== 'draft') throw new Refusal(400, `Content cannot be created as ${status}`);
  const title = titleOf(body) || (container ? `Re: ${container.title}` : '');
  if (title === '' && status === 'current') throw new Refusal(400, 'Title is required to create content: title');
  const storage = storageOf(c, services, body, container ? { page: container } : { spaceKey: space?.key }) ?? '';
  const by = userOf(c);
  const metadata = member(body, 'metadata');
  return database.transaction(() => {
    addUser(database, by);
    const row = createContent(database, {
      type,
      status,
      spaceId,
      title,
      body: storage,
      parentId: parent?.id ?? (type === 'page' ? (space?.homepage_id ?? undefined) : undefined),
      containerId: container?.id,
      location: container ? (textValue(member(body, 'extensions').location) ?? 'footer') : undefined,
      postingDay: type === 'blogpost' ? textValue(member(body, 'history').createdDate)?.slice(0, 10) : undefined,
      message: textValue(member(body, 'version').message),
      by,
    });
    addLabels(database, row.id, labelsIn(metadata));
    for (const [key, property] of Object.entries(member(metadata, 'properties'))) {
      if (!isObject(property) || !('value' in property)) continue;
      addProperty(database, row.id, { key, value: JSON.stringify(property.value), by });
    }
    return row;
  });
}

/** The space of a request: `space: { key }`, or the way older clients write it. */
function keyOf(body: Json): string | undefined {
  return textValue(member(body, 'space').key) ?? textValue(body.space) ?? textValue(body.spaceKey);
}

function containerOf(c: Context, services: Services, body: Json): ContentRow {
  const id = textValue(member(body, 'container').id);
  if (id === undefined) throw new Refusal(400, 'A comment needs a container: container.id');
  const row = contentFor(c, services, id);
  if (row.type === 'comment')
    throw new Refusal(400, 'A reply names the comment in ancestors, and the page as container.');
  return row;
}

/** `metadata.labels` is a list, or a listing with `results`. */
function labelsIn(metadata: Json) {
  const labels = metadata.labels;
  const list = isObject(labels) ? labels.results : labels;
  return Array.isArray(list) ? labelsFrom(list) : [];
}
