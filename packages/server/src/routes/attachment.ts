import type { Context, Hono } from 'hono';
import { baseUrl, expansions, pageOf, type Services, userOf } from '../context.ts';
import { noContent, Refusal } from '../errors.ts';
import { contentJson } from '../json/content.ts';
import { listJson } from '../json/list.ts';
import { attach, attachVersion, dataOf, fileOf, type NewFile } from '../store/attachment.ts';
import { type ContentRow, readContent } from '../store/content.ts';

/** Types a browser may show in place. All others are downloads, so that no attachment is an active page of this site. */
const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain', 'application/pdf']);

/** `content/{id}/child/attachment`. */
export function attachmentRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const path = '/content/:id/child/attachment';
  const answerList = async (c: Context, rows: readonly ContentRow[], page: { start: number; limit: number }) => {
    const [base, expand] = [baseUrl(c, services), expansions(c, 'version')];
    const items = await Promise.all(rows.map((row) => contentJson(database, row, base, expand)));
    return c.json(listJson(c, services, items, page));
  };
  const save = (replace: boolean) => async (c: Context) => {
    const owner = readContent(database, c.req.param('id') ?? '');
    const files = await filesOf(c);
    const rows = database.transaction(() => files.map((file) => attach(database, owner, file, replace)));
    return answerList(c, rows, { start: 0, limit: Math.max(25, rows.length) });
  };

  app.get(path, (c) => {
    const owner = readContent(database, c.req.param('id'));
    const page = pageOf(c);
    const name = c.req.query('filename') ?? null;
    const rows = database.all<ContentRow>(
      `SELECT * FROM content WHERE container_id = ? AND type = 'attachment' AND (? IS NULL OR title = ?)
       ORDER BY id LIMIT ? OFFSET ?`,
      owner.id,
      name,
      name,
      page.limit + 1,
      page.start,
    );
    return answerList(c, rows, page);
  });
  app.post(path, save(false));
  app.put(path, save(true));

  app.post(`${path}/:file/data`, async (c) => {
    const known = attachmentOf(c.req.param('id'), c.req.param('file'));
    const [file] = await filesOf(c);
    if (!file) throw new Refusal(400, 'The request has no part named "file".');
    const row = attachVersion(database, known, file);
    return c.json(await contentJson(database, row, baseUrl(c, services), expansions(c, 'version'), true));
  });

  app.get(`${path}/:file/download`, (c) => {
    const row = attachmentOf(c.req.param('id'), c.req.param('file'));
    const { media_type: type } = fileOf(database, row);
    return c.body(dataOf(database, row), 200, {
      'content-type': shown.has(type) ? type : 'application/octet-stream',
      'content-disposition': `${shown.has(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(row.title)}`,
      'content-security-policy': "sandbox; default-src 'none'",
    });
  });

  function attachmentOf(owner: string, id: string): ContentRow {
    const row = readContent(database, id);
    if (row.type !== 'attachment' || row.container_id !== readContent(database, owner).id) throw noContent(id);
    return row;
  }
}

/** The files of a multipart request. Parts are known by their names only: clients send comments with a file name. */
async function filesOf(c: Context): Promise<NewFile[]> {
  if (!c.req.header('x-atlassian-token')) throw new Refusal(403, 'XSRF check failed');
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) {
    throw new Refusal(415, 'Attachments are sent as multipart/form-data.');
  }
  const form = await c.req.formData().catch(() => {
    throw new Refusal(400, 'Could not parse the multipart body.');
  });
  const comments = await Promise.all(form.getAll('comment').map(textOfPart));
  const minor = form.get('minorEdit');
  const isMinor = minor !== null && (await textOfPart(minor)) === 'true';
  const parts = form.getAll('file').filter((part) => typeof part !== 'string');
  if (parts.length === 0) throw new Refusal(400, 'The request has no part named "file".');
  return Promise.all(
    parts.map(async (part, index) => ({
      name: part.name.split(/[\\/]/).at(-1) || 'file',
      mediaType: part.type.split(';')[0] || 'application/octet-stream',
      comment: comments[index] ?? '',
      data: new Uint8Array(await part.arrayBuffer()),
      minor: isMinor,
      by: userOf(c),
    })),
  );
}

async function textOfPart(part: string | Blob): Promise<string> {
  return typeof part === 'string' ? part : part.text();
}
