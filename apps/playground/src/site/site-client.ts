import type { OpenedContext } from '../protocol.ts';
import { type AttachmentJson, attachmentsPath, mediaTypeOf, openedContext } from './opened-context.ts';
import { type FetchPicture, fetchPicture } from './pictures.ts';

/** A page of the site that serves this playground. */
export interface SitePageSummary {
  readonly id: string;
  readonly title: string;
  readonly space: string;
  readonly type: 'page' | 'blogpost';
  readonly version: number;
}

/** A page with its storage. */
export interface LoadedPage extends SitePageSummary {
  readonly storage: string;
}

/** Why a call failed: `conflict` when somebody else saved meanwhile. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly kind: 'conflict' | 'refused' | 'network';
  /** Of the answer that refused. */
  readonly status: number | undefined;

  constructor(kind: SiteError['kind'], message: string, status?: number) {
    super(message);
    this.kind = kind;
    this.status = status;
  }
}

/** Calls of the content API on this page's own origin. All reject with a `SiteError`. */
export interface SiteClient {
  /** The newest pages, or those whose title or text has the words. */
  find(words: string): Promise<readonly SitePageSummary[]>;
  read(id: string): Promise<LoadedPage>;
  /** Saves the storage as the version after `page.version`. */
  save(page: SitePageSummary, storage: string): Promise<LoadedPage>;
  /** Makes a page in the first space. */
  create(title: string, storage: string): Promise<LoadedPage>;
  /** What is needed to draw a page with its pictures. */
  contextOf(page: LoadedPage): Promise<OpenedContext>;
  /** Brings the pictures of a page. */
  picturesOf(opened: OpenedContext): FetchPicture;
}

interface ContentJson {
  readonly id: string;
  readonly title: string;
  readonly type: 'page' | 'blogpost';
  readonly space?: { readonly key: string };
  readonly version?: { readonly number: number };
  readonly body?: { readonly storage?: { readonly value: string } };
}

const expand = 'space,version,body.storage';

/** Makes the client for the API below `contextPath`. */
export function createSiteClient(contextPath: string): SiteClient {
  const api = `${contextPath}/rest/api`;
  return {
    async find(words) {
      const query = words.trim()
        ? `/content/search?cql=${encodeURIComponent(`type in (page, blogpost) and siteSearch ~ ${cqlText(words)}`)}&limit=50`
        : '/content?limit=50';
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
      if (!space) throw new SiteError('refused', 'The site has no space to put a page in.');
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
    // The server calls bytes what could be a page of its own, SVG say; inside of an image it is none.
    picturesOf:
      ({ attachments }) =>
      (path) =>
        fetchPicture(contextPath + path, {}, () => mediaTypeOf(path, attachments)),
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
    throw new SiteError('network', 'The site does not answer. Is macrowright serve still running?');
  }
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as T; // shapes of our own server, held by its contract tests
  throw new SiteError(
    response.status === 409 ? 'conflict' : 'refused',
    messageIn(text) || `Status ${response.status}.`,
  );
}

/** The message of an error body; proxies may send anything. */
export function messageIn(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'message' in value ? String(value.message) : '';
  } catch {
    return '';
  }
}
