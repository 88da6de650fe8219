import type { OpenedContext } from '../protocol.ts';
import type { LoadedPage } from './site-page.ts';

/** An attachment in an API response. Any property may be missing. */
export interface AttachmentJson {
  readonly id?: string;
  readonly title?: string;
  readonly version?: { readonly number?: number };
  readonly extensions?: { readonly mediaType?: string; readonly fileSize?: number };
  readonly metadata?: { readonly mediaType?: string };
}

/** The API path that lists the attachments of a page. */
export function attachmentsPath(pageId: string): string {
  return `/content/${encodeURIComponent(pageId)}/child/attachment?limit=200&expand=version`;
}

/** What the engine needs to know about an open page to render its images. */
export function openedContext(page: LoadedPage, baseUrl: string, files: readonly AttachmentJson[]): OpenedContext {
  const { id, title, space, version, type } = page;
  return {
    baseUrl,
    page: { id, title, spaceKey: space, version, type },
    attachments: files.flatMap(({ id: fileId, title: filename, version: own, extensions, metadata }) =>
      fileId === undefined || filename === undefined
        ? []
        : [
            {
              id: fileId,
              filename,
              pageId: id,
              version: own?.number ?? 1,
              mediaType: extensions?.mediaType ?? metadata?.mediaType,
              fileSize: extensions?.fileSize,
            },
          ],
    ),
  };
}

/** The media type that the site reports for an attachment, looked up by its path below the base URL. */
export function mediaTypeOf(path: string, files: OpenedContext['attachments']): string | undefined {
  const [, name] = /\/([^/?]+)(?:\?|$)/.exec(path.replace(/^\/download\/\w+\/\d+/, '')) ?? [];
  if (name === undefined) return undefined;
  try {
    const filename = decodeURIComponent(name).normalize('NFC');
    return files.find((file) => file.filename.normalize('NFC') === filename)?.mediaType;
  } catch {
    return undefined; // not a valid percent-encoding
  }
}
