import { isMissing } from './convert-content-body.ts';
import { ApiError } from './errors.ts';
import { segment } from './http/address.ts';
import { type Download, openDownload } from './http/download.ts';
import { type FileData, isRepeatable, multipart } from './http/multipart.ts';
import type { Call } from './http/transport.ts';
import { type Listing, listing, type PagingOptions } from './paging.ts';
import { type Attachment, attachmentSchema } from './shapes/content.ts';
import { listSchema } from './shapes/list.ts';
import { checked } from './shapes/schema.ts';
import type { CallOptions, Site } from './site.ts';
import { listAttachmentsV2 } from './v2/attachments.ts';
import { either } from './v2/either.ts';

/** A file to attach. */
export interface NewAttachment {
  readonly filename: string;
  readonly data: FileData;
  /** Bytes of `data`, where it is a stream of known length: some servers take no body of unknown length. */
  readonly size?: number;
  /** Default: `application/octet-stream`. */
  readonly mediaType?: string;
  readonly comment?: string;
  /** Whether watchers are spared a notice. Default: `false`. */
  readonly minorEdit?: boolean;
}

/** Which attachments to list. */
export interface ListAttachmentsOptions extends PagingOptions {
  readonly filename?: string;
  readonly mediaType?: string;
}

/** Files attached to a content. */
export interface AttachmentsApi {
  list(contentId: string, options?: ListAttachmentsOptions): Listing<Attachment>;
  /** The attachment of that file name; `undefined` where there is none. */
  find(contentId: string, filename: string, options?: CallOptions): Promise<Attachment | undefined>;
  /**
   * Attaches a file, or makes a new version of the one with its name, on Cloud and Data Center alike. A stream is read
   * once and not kept: such a call is never sent twice.
   */
  upload(contentId: string, file: NewAttachment, options?: CallOptions): Promise<Attachment>;
  /** Changes the name, media type or comment of a file, and not its bytes. */
  update(
    contentId: string,
    attachment: Attachment,
    change: { readonly filename?: string; readonly mediaType?: string; readonly comment?: string },
    options?: CallOptions,
  ): Promise<Attachment>;
  /** Opens the newest version of a file for reading. */
  download(contentId: string, attachment: Attachment | string, options?: CallOptions): Promise<Download>;
  delete(attachmentId: string, options?: CallOptions): Promise<void>;
}

const attachmentList = listSchema(attachmentSchema);

/** Milliseconds for one upload, unless the caller says otherwise: what takes longer is stuck. */
const uploadTimeout = 600_000;

/** Attachments by version 1 of the API, which Cloud keeps for them. */
export function createAttachments(site: Site): AttachmentsApi {
  const { transport } = site;

  function list(contentId: string, options: ListAttachmentsOptions = {}): Listing<Attachment> {
    const { filename, mediaType } = options;
    const first = {
      path: pathOf(contentId),
      query: { filename, mediaType, expand: 'version' },
      read: (call: Call, answer: unknown) => checked(attachmentList, call, answer),
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
    return { call, answer: await transport.send(call) };
  }

  async function addVersion(contentId: string, id: string, file: NewAttachment, options: CallOptions) {
    const { call, answer } = await send(`${pathOf(contentId, id)}/data`, file, options);
    return checked(attachmentSchema, call, answer);
  }

  return {
    list,
    find,
    async upload(contentId, file, options = {}) {
      if (file.filename === '') throw new TypeError('An attachment needs a file name.');
      const { signal, timeout } = options;
      const known = await find(contentId, file.filename, { signal, timeout });
      if (known) return addVersion(contentId, known.id, file, options);
      try {
        const { call, answer } = await send(pathOf(contentId), file, options);
        const [added] = checked(attachmentList, call, answer).results;
        if (added) return added;
        throw new ApiError('unexpected-answer', `POST ${call.path} answered no attachment.`, call);
      } catch (error) {
        // Somebody else attached a file of that name meanwhile.
        if (!(error instanceof ApiError) || error.kind !== 'duplicate-attachment') throw error;
        const rival = isRepeatable(file.data) ? await find(contentId, file.filename, { signal, timeout }) : undefined;
        if (!rival) throw error;
        return addVersion(contentId, rival.id, file, options);
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
      return checked(attachmentSchema, call, await transport.send(call));
    },
    async download(contentId, attachment, options = {}) {
      const id = typeof attachment === 'string' ? attachment : attachment.id;
      const rest = `${pathOf(contentId, id)}/download`;
      if (site.product === 'cloud') return openDownload(transport, rest, options);
      const link = typeof attachment === 'string' ? undefined : attachment._links?.download;
      if (link !== undefined) return openDownload(transport, below(transport.base, link), options);
      try {
        return await openDownload(transport, rest, options);
      } catch (error) {
        if (!(error instanceof ApiError) || !isMissing(error)) throw error;
        const call: Call = { method: 'GET', path: `/rest/api/content/${segment('id', id)}`, ...options };
        const found = checked(attachmentSchema, call, await transport.send(call))._links?.download;
        if (found === undefined) throw error;
        return openDownload(transport, below(transport.base, found), options);
      }
    },
    async delete(id, options) {
      await transport.send({ method: 'DELETE', path: `/rest/api/content/${segment('id', id)}`, ...options });
    },
  };
}

/** A download link as a path below the base address. One to another host is refused: it would get the credentials. */
function below({ origin, prefix }: { readonly origin: string; readonly prefix: string }, link: string): string {
  const url = URL.canParse(link, origin) ? new URL(link, origin) : undefined;
  if (!url || url.origin !== origin) {
    throw new ApiError('unexpected-answer', 'The attachment has a download link to another host.');
  }
  const path = url.pathname + url.search;
  return prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}

function pathOf(contentId: string, attachmentId?: string): string {
  const path = `/rest/api/content/${segment('contentId', contentId)}/child/attachment`;
  return attachmentId === undefined ? path : `${path}/${segment('attachmentId', attachmentId)}`;
}
