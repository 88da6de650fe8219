import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange } from '../http/layers.ts';
import { downloadPath } from '../http/links.ts';
import { jsonObject, member, pageOf, textValue, wholeNumber } from '../http/request.ts';
import { empty, json, redirect } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { attach, attachVersion, describeAttachment } from '../site/attachments.ts';
import { purgeContent, removeVersion, versionConflict } from '../site/content.ts';
import { contentNotFound } from '../site/site-error.ts';
import { addUser } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import type { Slice } from '../store/store.ts';
import { fileName, filesOf, requireToken, storedFile } from './attachment-input.ts';
import { expansions } from './expand.ts';
import { contentJson } from './json/content.ts';
import { listResponse } from './json/list.ts';
import { jsonContext, type V1Layers } from './layers.ts';

const defaultExpand = 'version,container,metadata,history.lastUpdated';

/** `content/{id}/child/attachment`. */
export function attachmentRoutes(app: Hono, layers: V1Layers): void {
  const { store } = layers;
  const path = '/content/:id/child/attachment';
  const respond = (c: Context, row: ContentRow) =>
    json(contentJson(jsonContext(c, layers), row, expansions(c, defaultExpand), true));
  const respondList = (c: Context, rows: readonly ContentRow[], slice: Slice, expand = defaultExpand) => {
    const [cx, names] = [jsonContext(c, layers), expansions(c, expand)];
    const items = rows.map((row) => contentJson(cx, row, names));
    return listResponse(c, layers, items, slice);
  };

  app.get(path, (c) => {
    const owner = contentFor(c, layers, c.req.param('id'));
    const page = pageOf(c, 50);
    const filter = {
      types: ['attachment'],
      statuses: ['current'],
      containerId: owner.id,
      title: c.req.query('filename'),
      mediaType: c.req.query('mediaType'),
    };
    const rows = store.content.find(userOf(c), filter, { start: page.start, limit: page.limit + 1 });
    return respondList(c, rows, page, 'metadata');
  });

  const save = (replace: boolean) => async (c: Context) => {
    requireToken(c);
    const owner = contentToChange(c, layers, c.req.param('id') ?? '', c.req.query('status'));
    const files = await filesOf(c);
    const mayReplace = replace || c.req.query('allowDuplicated') === 'true';
    const rows = store.transaction(() => {
      addUser(store, userOf(c));
      return files.map((file) => attach(store, owner, storedFile(store, file), mayReplace));
    });
    return respondList(c, rows, { start: 0, limit: Math.max(25, rows.length) });
  };
  app.post(path, save(false));
  app.put(path, save(true));

  app.get(`${path}/:file`, (c) => respond(c, attachmentOf(c)));

  const saveData = async (c: Context) => {
    requireToken(c);
    const known = attachmentToChange(c);
    const [file] = await filesOf(c);
    if (!file) throw new HttpError(400, 'The request has no part named "file".');
    return respond(c, attachVersion(store, known, storedFile(store, file)));
  };
  app.post(`${path}/:file/data`, saveData);
  app.put(`${path}/:file/data`, saveData);

  app.put(`${path}/:file`, async (c) => {
    const known = attachmentToChange(c);
    const body = await jsonObject(c);
    const sent = member(body, 'version').number;
    const number = typeof sent === 'string' ? wholeNumber(sent) : sent;
    if (typeof number !== 'number') throw new HttpError(400, 'version.number is required');
    // The documentation requires the current number; real clients send the next one.
    if (number !== known.version && number !== known.version + 1) throw versionConflict(known.version);
    const [metadata, extensions] = [member(body, 'metadata'), member(body, 'extensions')];
    const title = textValue(body.title);
    const row = describeAttachment(store, known, {
      title: title === undefined ? undefined : fileName(title),
      comment: textValue(metadata.comment) ?? textValue(extensions.comment),
      mediaType: textValue(metadata.mediaType) ?? textValue(extensions.mediaType),
      by: userOf(c),
    });
    const owner = textValue(member(body, 'container').id);
    if (owner === undefined || owner === String(row.container_id)) return respond(c, row);
    return respond(c, store.content.setContainer(row.id, contentToChange(c, layers, owner)));
  });

  app.delete(`${path}/:file`, (c) => {
    purgeContent(store, attachmentToChange(c));
    return empty();
  });
  app.delete(`${path}/:file/version/:number`, (c) => {
    removeVersion(store, attachmentToChange(c), wholeNumber(c.req.param('number') ?? ''));
    return empty();
  });

  const redirectTo = (kind: 'attachments' | 'thumbnails') => (c: Context) =>
    redirect(layers.links.contextPath + downloadPath(attachmentOf(c), kind));
  app.get(`${path}/:file/download`, redirectTo('attachments'));
  app.get(`${path}/:file/thumbnail`, redirectTo('thumbnails'));

  /** Checks that an attachment belongs to the content in the path. */
  function belongs(row: ContentRow, c: Context): ContentRow {
    const owner = contentFor(c, layers, c.req.param('id') ?? '', 'any');
    if (row.type !== 'attachment' || row.container_id !== owner.id) throw contentNotFound(c.req.param('file') ?? '');
    return row;
  }
  function attachmentOf(c: Context): ContentRow {
    return belongs(contentFor(c, layers, c.req.param('file') ?? ''), c);
  }
  function attachmentToChange(c: Context): ContentRow {
    return belongs(contentToChange(c, layers, c.req.param('file') ?? ''), c);
  }
}
