import type { Context, Hono } from 'hono';
import { empty, json, redirected } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { noContent, Refusal } from '../errors.ts';
import { expansions } from '../expand.ts';
import { contentJson } from '../json/content.ts';
import { jsonContext } from '../json/cx.ts';
import { downloadPath } from '../json/links.ts';
import { listJson } from '../json/list.ts';
import { jsonObject, member, type Page, pageOf, textValue, wholeNumber } from '../request.ts';
import { attach, attachVersion, describeAttachment } from '../store/attachment.ts';
import { type ContentRow, purgeContent } from '../store/content.ts';
import { condition, findContent, titled } from '../store/find.ts';
import { addUser } from '../store/user.ts';
import { fileName, filesOf, requireToken, storedFile } from './attachment-input.ts';

const standard = 'version,container,metadata,history.lastUpdated';

/** `content/{id}/child/attachment`. */
export function attachmentRoutes(app: Hono, services: Services): void {
  const { database, blobs } = services;
  const path = '/content/:id/child/attachment';
  const answer = (c: Context, row: ContentRow) =>
    json(contentJson(jsonContext(c, services), row, expansions(c, standard), true));
  const answerList = (c: Context, rows: readonly ContentRow[], page: Page, expand = standard) => {
    const [cx, names] = [jsonContext(c, services), expansions(c, expand)];
    return json(
      listJson(
        c,
        services,
        rows.map((row) => contentJson(cx, row, names)),
        page,
      ),
    );
  };

  app.get(path, (c) => {
    const owner = contentFor(c, services, c.req.param('id'));
    const page = pageOf(c, 50);
    const conditions = [condition("c.container_id = ? AND c.type = 'attachment' AND c.status = 'current'", owner.id)];
    const [name, type] = [c.req.query('filename'), c.req.query('mediaType')];
    if (name !== undefined) conditions.push(titled(name));
    if (type !== undefined) {
      const sql =
        'EXISTS (SELECT 1 FROM file f WHERE f.content_id = c.id AND f.number = c.version AND f.media_type = ?)';
      conditions.push(condition(sql, type));
    }
    const slice = { start: page.start, limit: page.limit + 1 };
    return answerList(c, findContent(database, userOf(c), conditions, slice), page, 'metadata');
  });

  const save = (replace: boolean) => async (c: Context) => {
    requireToken(c);
    const owner = contentToChange(c, services, c.req.param('id') ?? '', c.req.query('status') ?? 'current');
    if (owner.type === 'attachment') throw new Refusal(400, 'A file cannot be attached to an attachment.');
    const files = await filesOf(c);
    const rows = database.transaction(() => {
      addUser(database, userOf(c));
      return files.map((file) =>
        attach(database, owner, storedFile(services, file), replace || c.req.query('allowDuplicated') === 'true'),
      );
    });
    return answerList(c, rows, { start: 0, limit: Math.max(25, rows.length) });
  };
  app.post(path, save(false));
  app.put(path, save(true));

  app.get(`${path}/:file`, (c) => answer(c, attachmentOf(c)));

  const saveData = async (c: Context) => {
    requireToken(c);
    const known = attachmentToChange(c);
    const [file] = await filesOf(c);
    if (!file) throw new Refusal(400, 'The request has no part named "file".');
    return answer(c, attachVersion(database, known, storedFile(services, file)));
  };
  app.post(`${path}/:file/data`, saveData);
  app.put(`${path}/:file/data`, saveData);

  app.put(`${path}/:file`, async (c) => {
    const known = attachmentToChange(c);
    const body = await jsonObject(c);
    const sent = member(body, 'version').number;
    const number = typeof sent === 'string' ? wholeNumber(sent) : sent;
    if (typeof number !== 'number') throw new Refusal(400, 'version.number is required');
    // Documented is the current number; real clients send the next one.
    if (number !== known.version && number !== known.version + 1) {
      throw new Refusal(409, `Version must be incremented on update. Current version is: ${known.version}`);
    }
    const [metadata, extensions] = [member(body, 'metadata'), member(body, 'extensions')];
    const title = textValue(body.title);
    const row = describeAttachment(database, known, {
      title: title === undefined ? undefined : fileName(title),
      comment: textValue(metadata.comment) ?? textValue(extensions.comment),
      mediaType: textValue(metadata.mediaType) ?? textValue(extensions.mediaType),
      by: userOf(c),
    });
    const owner = textValue(member(body, 'container').id);
    if (owner === undefined || owner === String(row.container_id)) return answer(c, row);
    return answer(c, moveTo(row, contentToChange(c, services, owner)));
  });

  app.delete(`${path}/:file`, (c) => {
    const hashes = purgeContent(database, attachmentToChange(c));
    database.settled()?.then(
      () => blobs.sweep(hashes),
      () => {},
    );
    return empty();
  });
  app.delete(`${path}/:file/version/:number`, (c) => {
    const row = attachmentToChange(c);
    const number = wholeNumber(c.req.param('number') ?? '');
    if (number === row.version) throw new Refusal(400, 'The current version cannot be removed.');
    database.run('DELETE FROM content_version WHERE content_id = ? AND number = ?', row.id, number);
    return empty();
  });

  const redirect = (kind: string) => (c: Context) => {
    const row = attachmentOf(c);
    return redirected(services.contextPath + downloadPath(row, kind));
  };
  app.get(`${path}/:file/download`, redirect('attachments'));
  app.get(`${path}/:file/thumbnail`, redirect('thumbnails'));

  function moveTo(row: ContentRow, owner: ContentRow): ContentRow {
    const sql = 'UPDATE content SET container_id = ?, space_id = ? WHERE id = ? RETURNING *';
    return database.get<ContentRow>(sql, owner.id, owner.space_id, row.id) ?? row;
  }

  function belongs(row: ContentRow, c: Context): ContentRow {
    const owner = contentFor(c, services, c.req.param('id') ?? '', 'any');
    if (row.type !== 'attachment' || row.container_id !== owner.id) throw noContent(c.req.param('file') ?? '');
    return row;
  }
  function attachmentOf(c: Context): ContentRow {
    return belongs(contentFor(c, services, c.req.param('file') ?? ''), c);
  }
  function attachmentToChange(c: Context): ContentRow {
    return belongs(contentToChange(c, services, c.req.param('file') ?? ''), c);
  }
}
