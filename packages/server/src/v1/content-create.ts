import { isRecord } from '@macrowright/storage';
import type { Context } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor } from '../http/layers.ts';
import { type Json, member, textValue } from '../http/request.ts';
import { userOf } from '../http/user.ts';
import { createContent } from '../site/content.ts';
import { addLabels } from '../site/labels.ts';
import { addProperty } from '../site/properties.ts';
import { requiredTitle, trimmedTitle } from '../site/title.ts';
import { addUser } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import { parentOf, storageOf } from './content-input.ts';
import { labelsFrom } from './label.ts';
import type { V1Layers } from './layers.ts';

/** Creates the page, blog post or comment described by a request, with its labels and properties. */
export function createFrom(c: Context, layers: V1Layers, body: Json): ContentRow {
  const { store } = layers;
  const type = textValue(body.type);
  if (type !== 'page' && type !== 'blogpost' && type !== 'comment') {
    throw new HttpError(400, `Type must be page, blogpost or comment; it is ${type}`);
  }
  const container = type === 'comment' ? containerOf(c, layers, body) : undefined;
  const parent = type === 'blogpost' ? undefined : parentOf(c, layers, body);
  const key = spaceKeyOf(body);
  const space = container ? undefined : store.spaces.byKey(key ?? '');
  const spaceId = container?.space_id ?? space?.id ?? (key === undefined ? parent?.space_id : undefined);
  if (spaceId === undefined) throw new HttpError(403, `Could not create content with type ${type}`);
  if (parent && parent.space_id !== spaceId) throw new HttpError(400, 'The parent is in another space.');

  const status = textValue(body.status) ?? c.req.query('status') ?? 'current';
  if (status !== 'current' && status !== 'draft') throw new HttpError(400, `Content cannot be created as ${status}`);
  const title = titleOf(body, status, container);
  const storage = storageOf(c, layers, body, container ? { page: container } : { spaceKey: space?.key }) ?? '';
  const by = userOf(c);
  const metadata = member(body, 'metadata');
  return store.transaction(() => {
    addUser(store, by);
    const row = createContent(store, {
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
    addLabels(store, row.id, labelsIn(metadata));
    for (const [name, property] of Object.entries(member(metadata, 'properties'))) {
      if (!isRecord(property) || !('value' in property)) continue;
      addProperty(store, row.id, { key: name, value: JSON.stringify(property.value), by });
    }
    return row;
  });
}

/** Comments and drafts do not need a title. */
function titleOf(body: Json, status: string, container: ContentRow | undefined): string {
  const sent = textValue(body.title);
  if (container) return trimmedTitle(sent) || `Re: ${container.title}`;
  return status === 'current' ? requiredTitle(sent) : trimmedTitle(sent);
}

/** The key of the space: `space: { key }`, or the form that older clients send. */
function spaceKeyOf(body: Json): string | undefined {
  return textValue(member(body, 'space').key) ?? textValue(body.space) ?? textValue(body.spaceKey);
}

function containerOf(c: Context, layers: V1Layers, body: Json): ContentRow {
  const id = textValue(member(body, 'container').id);
  if (id === undefined) throw new HttpError(400, 'A comment needs a container: container.id');
  const row = contentFor(c, layers, id);
  if (row.type === 'comment') {
    throw new HttpError(400, 'A reply names the comment in ancestors, and the page as container.');
  }
  return row;
}

/** `metadata.labels` is an array, or an object with `results`. */
function labelsIn(metadata: Json) {
  const labels = metadata.labels;
  const list = isRecord(labels) ? labels.results : labels;
  return Array.isArray(list) ? labelsFrom(list) : [];
}
