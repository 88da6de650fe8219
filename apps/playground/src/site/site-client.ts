import type { OpenedContext } from '../protocol.ts';
import { type FetchImage, fetchImage } from './images.ts';
import { type AttachmentJson, attachmentsPath, mediaTypeOf, openedContext } from './opened-context.ts';
import { messageIn, SiteError } from './site-error.ts';
import type { LoadedPage, SitePageSummary } from './site-page.ts';

/** A client for the content API on the origin of this page. Failed calls reject with a `SiteError`. */
export interface SiteClient {
  /** Pages whose title or body contains the words; without words, the first pages of the site. */
  find(words: string): Promise<readonly SitePageSummary[]>;
  read(id: string): Promise<LoadedPage>;
  /** Saves the storage format as the version after `page.version`. */
  save(page: SitePageSummary, storage: string): Promise<LoadedPage>;
  /** Creates a page in the first space. */
  create(title: string, storage: string): Promise<LoadedPage>;
  /** What the engine needs to render the links and images of a page. */
  contextOf(page: LoadedPage): Promise<OpenedContext>;
  /** A function that fetches the images of a page. */
  imagesOf(opened: OpenedContext): FetchImage;
}

interface ContentJson {
  readonly id: string;
  readonly title: string;
  readonly type: 'page' | 'blogpost';
  readonly space?: { readonly key: string };
  readonly version?: { readonly number: number };
  readonly body?: { readonly storage?: { readonly value: string } };
}

/** `find` returns at most this many pages. */
export const maxFoundPages = 50;

const expand = 'space,version,body.storage';

/** Creates a client for the API below `contextPath`. */
export function createSiteClient(contextPath: string): SiteClient {
  const api = `${contextPath}/rest/api`;
  return {
    async find(words) {
      const query = words.trim()
        ? `/content/search?cql=${encodeURIComponent(`type in (page, blogpost) and siteSearch ~ ${cqlText(words)}`)}&limit=${maxFoundPages}`
        : `/content?limit=${maxFoundPages}`;
      const { results } = await call<{ results: ContentJson[] }>(`${api}${query}&expand=space,version`);
      return results.map(summaryOf);
    },
    read: async (id) => loaded(await call<ContentJson>(`${api}/content/${encodeURIComponent(id)}?expand=${expand}`)),
    async save(page, storage) {
      const body = {
        type: page.type,
        title: page.title,
        version: { number: page.version + 1 },
        body: { storage: { value: storage, representation: 'storage' } },
      };
      return loaded(await call<ContentJson>(`${api}/content/${page.id}?expand=${expand}`, 'PUT', body));
    },
    async create(title, storage) {
      const { results } = await call<{ results: { key: string }[] }>(`${api}/space?limit=1`);
      const [space] = results;
      if (!space) throw new SiteError('refused', 'Cannot create a page because the site has no space.');
      const body = {
        type: 'page',
        title,
        space: { key: space.key },
        body: { storage: { value: storage, representation: 'storage' } },
      };
      return loaded(await call<ContentJson>(`${api}/content?expand=${expand}`, 'POST', body));
    },
    async contextOf(page) {
      const { results } = await call<{ results: AttachmentJson[] }>(`${api}${attachmentsPath(page.id)}`);
      return openedContext(page, location.origin + contextPath, results);
    },
    // The server sends SVG as plain bytes, because opened as a page it could run scripts. In an <img> it cannot.
    imagesOf:
      ({ attachments }) =>
      (path) =>
        fetchImage(contextPath + path, {}, () => mediaTypeOf(path, attachments)),
  };
}

function cqlText(words: string): string {
  return `"${words.replace(/[\\"]/g, '\\$&')}"`;
}

function summaryOf({ id, title, type, space, version }: ContentJson): SitePageSummary {
  return { id, title, type, space: space?.key ?? '', version: version?.number ?? 1 };
}

function loaded(json: ContentJson): LoadedPage {
  return { ...summaryOf(json), storage: json.body?.storage?.value ?? '' };
}

async function call<T>(url: string, method = 'GET', body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new SiteError('network', 'The site does not respond. Check that "macrowright serve" is still running.');
  }
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as T; // our own server; its contract tests check the shapes
  throw new SiteError(
    response.status === 409 ? 'conflict' : 'refused',
    messageIn(text) || `The site responded with status ${response.status}.`,
  );
}
