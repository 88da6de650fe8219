import type { OpenedContext } from '../protocol.ts';
import { type FetchImage, fetchImage } from './images.ts';
import { type AttachmentJson, attachmentsPath, openedContext } from './opened-context.ts';
import { SiteError } from './site-error.ts';
import type { LoadedPage } from './site-page.ts';
import { createUpstreamCall, pauseFor, type UpstreamOptions } from './upstream-call.ts';
import { type ConvertUpstream, createConvert } from './upstream-convert.ts';

/** A read-only client for the connected Confluence. Requests go through the server that serves this page. */
export interface UpstreamClient {
  readonly convert: ConvertUpstream;
  /** Reads a page by its ID or URL, with what is needed to render its images. */
  read(idOrUrl: string): Promise<{ readonly page: LoadedPage; readonly opened: OpenedContext }>;
  /** Fetches an image through the server that serves this page. */
  readonly fetchImage: FetchImage;
}

/** Creates the client. */
export function createUpstreamClient(options: UpstreamOptions): UpstreamClient {
  const call = createUpstreamCall(options);
  const { token, origin = location.origin, pause = pauseFor } = options;
  return {
    convert: createConvert(call, pause),
    async read(idOrUrl) {
      const id = pageId(idOrUrl);
      if (id === undefined) throw new SiteError('refused', `"${idOrUrl}" is not the ID or URL of a page.`);
      const json = await call(`/rest/api/content/${id}?expand=body.storage,space,version`);
      const body = json.body as { storage?: { value?: string } } | undefined;
      const page: LoadedPage = {
        id,
        title: String(json.title ?? ''),
        space: (json.space as { key?: string } | undefined)?.key ?? '',
        type: json.type === 'blogpost' ? 'blogpost' : 'page',
        version: (json.version as { number?: number } | undefined)?.number ?? 1,
        storage: body?.storage?.value ?? '',
      };
      const files = await call(`/rest/api${attachmentsPath(id)}`).catch((error: unknown) => {
        // A user who may read the page may lack permission to list its attachments; show the page without them.
        if (error instanceof SiteError) return { results: [] };
        throw error;
      });
      const base = (json._links as { base?: string } | undefined)?.base ?? `${origin}/upstream`;
      const list = Array.isArray(files.results) ? (files.results as AttachmentJson[]) : [];
      return { page, opened: openedContext(page, base, list) };
    },
    fetchImage: (path) => fetchImage(`/upstream${path}`, { 'x-macrowright-token': token }),
  };
}

/** The page ID in a URL: `…/pages/123/Title`, `…?pageId=123`, or the ID itself. */
export function pageId(idOrUrl: string): string | undefined {
  const text = idOrUrl.trim();
  return (
    /^\d+$/.exec(text)?.[0] ?? /\/pages\/(?:edit-v2\/)?(\d+)/.exec(text)?.[1] ?? /[?&]pageId=(\d+)/.exec(text)?.[1]
  );
}
