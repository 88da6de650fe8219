import type { OpenedContext } from '../protocol.ts';
import { type AttachmentJson, attachmentsPath, openedContext } from './opened-context.ts';
import { type FetchPicture, fetchPicture } from './pictures.ts';
import { type LoadedPage, messageIn, SiteError } from './site-client.ts';

/** Calls of a real Confluence through the server that serves this page. Nothing here writes. */
export interface UpstreamClient {
  convert(value: string, from: 'wiki' | 'storage', to: 'storage' | 'view'): Promise<string>;
  /** Reads a page by its id or its address, with what is needed to draw its pictures. */
  read(idOrAddress: string): Promise<{ readonly page: LoadedPage; readonly opened: OpenedContext }>;
  /** Brings a picture, through the server that serves this page. */
  readonly picture: FetchPicture;
}

const patience = 60_000;

/** Makes the client. The token was handed over in the address of this start; the server asks for it on each call. */
export function createUpstreamClient(token: string): UpstreamClient {
  const call = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`/upstream${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        'x-macroscope-token': token,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    }).catch(() => undefined);
    if (!response) throw new SiteError('network', 'The server does not answer.');
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as Record<string, unknown>; // its parts are checked where they are used
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after') ?? '1');
      await new Promise((resolve) => setTimeout(resolve, Math.min(30, Math.max(1, seconds)) * 1000));
      return call(path, body);
    }
    throw new SiteError('refused', messageIn(text) || `The Confluence answered with status ${response.status}.`);
  };
  return {
    async convert(value, from, to) {
      const body = { value, representation: from };
      try {
        // Data Center answers at once; Cloud has only the operation that works through an id.
        return String((await call(`/rest/api/contentbody/convert/${to}`, body)).value);
      } catch (error) {
        if (!(error instanceof SiteError) || error.kind === 'network') throw error;
      }
      const { asyncId } = await call(`/rest/api/contentbody/convert/async/${to}`, body);
      const end = Date.now() + patience;
      for (let wait = 250; Date.now() < end; wait = Math.min(wait * 2, 4000)) {
        const { status, value: converted, error } = await call(`/rest/api/contentbody/convert/async/${asyncId}`);
        if (status === 'COMPLETED') return String(converted);
        if (status === 'FAILED') throw new SiteError('refused', String(error ?? 'The conversion failed.'));
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
      throw new SiteError('network', 'The conversion did not end in time.');
    },
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
      const base = (json._links as { base?: string } | undefined)?.base ?? `${location.origin}/upstream`;
      const list = Array.isArray(files.results) ? (files.results as AttachmentJson[]) : [];
      return { page, opened: openedContext(page, base, list) };
    },
    picture: (path) => fetchPicture(`/upstream${path}`, { 'x-macroscope-token': token }),
  };
}

/** The page id in an address: `…/pages/123/Title`, `…?pageId=123`, or the id itself. */
export function pageId(idOrAddress: string): string | undefined {
  const text = idOrAddress.trim();
  return (
    /^\d+$/.exec(text)?.[0] ?? /\/pages\/(?:edit-v2\/)?(\d+)/.exec(text)?.[1] ?? /[?&]pageId=(\d+)/.exec(text)?.[1]
  );
}
