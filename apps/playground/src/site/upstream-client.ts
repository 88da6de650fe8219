import type { OpenedContext } from '../protocol.ts';
import { type AttachmentJson, attachmentsPath, openedContext } from './opened-context.ts';
import { type FetchPicture, fetchPicture } from './pictures.ts';
import { type LoadedPage, SiteError } from './site-client.ts';
import { createUpstreamCall, pauseFor, type UpstreamOptions } from './upstream-call.ts';
import { type ConvertThere, createConvert } from './upstream-convert.ts';

/** Calls of a real Confluence through the server that serves this page. Nothing here writes. */
export interface UpstreamClient {
  readonly convert: ConvertThere;
  /** Reads a page by its id or its address, with what is needed to draw its pictures. */
  read(idOrAddress: string): Promise<{ readonly page: LoadedPage; readonly opened: OpenedContext }>;
  /** Brings a picture, through the server that serves this page. */
  readonly picture: FetchPicture;
}

/** Makes the client. */
export function createUpstreamClient(options: UpstreamOptions): UpstreamClient {
  const call = createUpstreamCall(options);
  const { token, origin = location.origin, pause = pauseFor } = options;
  return {
    convert: createConvert(call, pause),
    async read(idOrAddress) {
      const id = pageId(idOrAddress);
      if (id === undefined) throw new SiteError('refused', 'That is neither the id nor the address of a page.');
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
        // Who may read the page may perhaps not list its files; the page is shown without them.
        if (error instanceof SiteError) return { results: [] };
        throw error;
      });
      const base = (json._links as { base?: string } | undefined)?.base ?? `${origin}/upstream`;
      const list = Array.isArray(files.results) ? (files.results as AttachmentJson[]) : [];
      return { page, opened: openedContext(page, base, list) };
    },
    picture: (path) => fetchPicture(`/upstream${path}`, { 'x-macrowright-token': token }),
  };
}

/** The page id in an address: `…/pages/123/Title`, `…?pageId=123`, or the id itself. */
export function pageId(idOrAddress: string): string | undefined {
  const text = idOrAddress.trim();
  return (
    /^\d+$/.exec(text)?.[0] ?? /\/pages\/(?:edit-v2\/)?(\d+)/.exec(text)?.[1] ?? /[?&]pageId=(\d+)/.exec(text)?.[1]
  );
}
