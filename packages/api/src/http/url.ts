/** The parsed base URL of a site. */
export interface BaseUrl {
  /** `https://site.example` */
  readonly origin: string;
  /** The context path without a trailing slash, such as `/wiki`; empty if there is none. */
  readonly prefix: string;
}

/** A query parameter value. Arrays are joined with commas; `undefined` is omitted. */
export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;
/** Query parameters by name, in the order in which they are sent. */
export type Query = Readonly<Record<string, QueryValue>>;

/** Parses a base URL. Throws a `TypeError` if it is not an HTTP or HTTPS URL, or if it contains credentials (which the message does not show). */
export function parseBaseUrl(baseUrl: string): BaseUrl {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`baseUrl must be an http or https URL; got "${withoutCredentials(baseUrl)}".`);
  }
  if (url.username || url.password) throw new TypeError('baseUrl must not contain credentials; pass them as "auth".');
  if (url.search || url.hash) throw new TypeError('baseUrl must not have a query or fragment.');
  const prefix = url.pathname.replace(/\/+$/, '').replace(/\/(?:rest\/api|api\/v2)$/, '');
  // Confluence Cloud is always below /wiki, but people copy the URL of the site.
  const isCloudSite = prefix === '' && url.hostname.endsWith('.atlassian.net');
  return { origin: url.origin, prefix: isCloudSite ? '/wiki' : prefix };
}

/** Path and query as they are sent. `search` is the start of the query, already encoded, including the `?`. */
export function requestTarget(prefix: string, path: string, query: Query | undefined, search = ''): string {
  const start = prefix + path;
  let text = search;
  for (const name in query) {
    const value = query[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const joined = Array.isArray(value) ? value.join(',') : String(value);
    text += `${text === '' ? '?' : '&'}${name}=${encodeURIComponent(joined)}`;
  }
  return start + text;
}

/**
 * Path and query (including the `?`) of a link in a response, relative to the base URL.
 *
 * Servers write `_links.next` as `/rest/api/…` without the context path, as `/wiki/api/v2/…` with it, and as a full URL.
 * Links to another host or outside the API return `undefined`, because credentials must not be sent there.
 */
export function linkTarget(
  base: BaseUrl,
  link: string,
): { readonly path: string; readonly search: string } | undefined {
  const url = URL.canParse(link, base.origin) ? new URL(link, base.origin) : undefined;
  if (!url || url.origin !== base.origin) return undefined;
  const { pathname, search } = url;
  const relative =
    base.prefix !== '' && pathname.startsWith(`${base.prefix}/`) ? pathname.slice(base.prefix.length) : pathname;
  // A Cloud site includes its context path even if the base URL is the gateway.
  const path = relative.replace(/^\/wiki(?=\/(?:rest\/api|api\/v2)\/)/, '');
  return /^\/(?:rest|api\/v2)\//.test(path) ? { path, search } : undefined;
}

/** Encodes one path segment. Throws a `TypeError` for an empty string, `.` and `..`, which would change the path. */
export function pathSegment(name: string, value: string | number): string {
  const text = String(value);
  if (text === '' || text === '.' || text === '..') throw new TypeError(`${name} must not be "${text}".`);
  return encodeURIComponent(text);
}

function withoutCredentials(url: string): string {
  return String(url).replace(/\/\/[^/]*@/, '//***@');
}
