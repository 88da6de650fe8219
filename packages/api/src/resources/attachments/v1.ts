import { ApiError, isOperationMissing } from '../../errors.ts';
import { openDownload } from '../../http/download.ts';
import { isRepeatable, multipart } from '../../http/multipart.ts';
import type { Call } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import { type Listing, listing } from '../../paging.ts';
import { type Attachment, attachmentSchema } from '../../shapes/content.ts';
import { listSchema } from '../../shapes/list.ts';
import { validate } from '../../shapes/schema.ts';
import type { CallOptions, Site } from '../../site.ts';
import { either } from '../either-version.ts';
import type { AttachmentsApi, ListAttachmentsOptions, NewAttachment } from './types.ts';
import { listAttachmentsV2 } from './v2.ts';

const attachmentList = listSchema(attachmentSchema);

/** Default timeout of an upload in milliseconds. */
const uploadTimeout = 600_000;

/** Attachments, using version 1 of the API, which Cloud keeps for attachments. */
export function createAttachments(site: Site): AttachmentsApi {
  const { transport } = site;

  function list(contentId: string, options: ListAttachmentsOptions = {}): Listing<Attachment> {
    const { filename, mediaType } = options;
    const first = {
      path: pathOf(contentId),
      query: { filename, mediaType, expand: 'version' },
      read: (call: Call, response: unknown) => validate(attachmentList, call, response),
    };
    return listing(
      transport,
      () => either.list(site, first, () => listAttachmentsV2(site, contentId, options)),
      options,
    );
  }

  const find: AttachmentsApi['find'] = (contentId, filename, options) =>
    list(contentId, { ...options, filename }).first();

  async function send(path: string, file: NewAttachment, { signal, timeout = uploadTimeout }: CallOptions) {
    const { filename, mediaType, data, size, comment, minorEdit } = file;
    const fields = { comment, minorEdit: minorEdit === undefined ? undefined : String(minorEdit) };
    const stream = multipart(fields, { name: 'file', filename, mediaType, data, size });
    const call: Call = { method: 'POST', path, query: { expand: 'version' }, stream, signal, timeout };
    return { call, response: await transport.send(call) };
  }

  async function addVersion(contentId: string, id: string, file: NewAttachment, options: CallOptions) {
    const { call, response } = await send(`${pathOf(contentId, id)}/data`, file, options);
    return validate(attachmentSchema, call, response);
  }

  return {
    list,
    find,
    async upload(contentId, file, options = {}) {
      if (file.filename === '') throw new TypeError('An attachment needs a filename.');
      const { signal, timeout } = options;
      const known = await find(contentId, file.filename, { signal, timeout });
      if (known) return addVersion(contentId, known.id, file, options);
      try {
        const { call, response } = await send(pathOf(contentId), file, options);
        const [added] = validate(attachmentList, call, response).results;
        if (added) return added;
        throw new ApiError('unexpected-response', `POST ${call.path} returned no attachment.`, call);
      } catch (error) {
        // Somebody else has since attached a file with that name.
        if (!(error instanceof ApiError) || error.kind !== 'duplicate-attachment') throw error;
        const existing = isRepeatable(file.data)
          ? await find(contentId, file.filename, { signal, timeout })
          : undefined;
        if (!existing) throw error;
        return addVersion(contentId, existing.id, file, options);
      }
    },
    async update(contentId, attachment, { filename, mediaType, comment }, options = {}) {
      const { id, title, version } = attachment;
      const body = {
        id,
        type: 'attachment',
        title: filename ?? title,
        version: { number: version?.number ?? 1 },
        metadata: { mediaType, comment },
      };
      const call: Call = { method: 'PUT', path: pathOf(contentId, id), body, ...options };
      return validate(attachmentSchema, call, await transport.send(call));
    },
    async download(contentId, attachment, options = {}) {
      const id = typeof attachment === 'string' ? attachment : attachment.id;
      const rest = `${pathOf(contentId, id)}/download`;
      if (site.product === 'cloud') return openDownload(transport, rest, options);
      const link = typeof attachment === 'string' ? undefined : attachment._links?.download;
      if (link !== undefined) return openDownload(transport, pathBelow(transport.base, link), options);
      try {
        return await openDownload(transport, rest, options);
      } catch (error) {
        if (!(error instanceof ApiError) || !isOperationMissing(error)) throw error;
        const call: Call = { method: 'GET', path: `/rest/api/content/${pathSegment('id', id)}`, ...options };
        const found = validate(attachmentSchema, call, await transport.send(call))._links?.download;
        if (found === undefined) throw error;
        return openDownload(transport, pathBelow(transport.base, found), options);
      }
    },
    async delete(id, options) {
      await transport.send({ method: 'DELETE', path: `/rest/api/content/${pathSegment('id', id)}`, ...options });
    },
  };
}

/** A download link as a path below the base URL. A link to another host is rejected, because it would receive the credentials. */
function pathBelow({ origin, prefix }: { readonly origin: string; readonly prefix: string }, link: string): string {
  const url = URL.canParse(link, origin) ? new URL(link, origin) : undefined;
  if (!url || url.origin !== origin) {
    throw new ApiError('unexpected-response', 'The download link of the attachment leads to another host.');
  }
  const path = url.pathname + url.search;
  return prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}

function pathOf(contentId: string, attachmentId?: string): string {
  const path = `/rest/api/content/${pathSegment('contentId', contentId)}/child/attachment`;
  return attachmentId === undefined ? path : `${path}/${pathSegment('attachmentId', attachmentId)}`;
}
