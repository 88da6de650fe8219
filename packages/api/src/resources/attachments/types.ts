import type { Download } from '../../http/download.ts';
import type { FileData } from '../../http/multipart.ts';
import type { Listing, PagingOptions } from '../../paging.ts';
import type { Attachment } from '../../shapes/content.ts';
import type { CallOptions } from '../../site.ts';

/** A file to attach. */
export interface NewAttachment {
  readonly filename: string;
  readonly data: FileData;
  /** Size of `data` in bytes, if it is a stream of known length. Some servers reject bodies of unknown length. */
  readonly size?: number;
  /** Default: `application/octet-stream`. */
  readonly mediaType?: string;
  readonly comment?: string;
  /** Whether to skip notifying watchers. Default: `false`. */
  readonly minorEdit?: boolean;
}

/** Which attachments to list. */
export interface ListAttachmentsOptions extends PagingOptions {
  readonly filename?: string;
  readonly mediaType?: string;
}

/** Files attached to content. */
export interface AttachmentsApi {
  list(contentId: string, options?: ListAttachmentsOptions): Listing<Attachment>;
  /** Finds an attachment by file name; `undefined` if there is none. */
  find(contentId: string, filename: string, options?: CallOptions): Promise<Attachment | undefined>;
  /**
   * Attaches a file, or adds a new version if an attachment with that name exists, on Cloud and Data Center alike. A stream
   * is read once and not buffered, so such a call is never retried.
   */
  upload(contentId: string, file: NewAttachment, options?: CallOptions): Promise<Attachment>;
  /** Changes the name, media type or comment of a file, but not its content. */
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
