/** The base address of a site, taken apart once. */
export interface BaseAddress {
  /** `https://site.example` */
  readonly origin: string;
  /** The context path without a slash at the end: `/wiki`, or nothing. */
  readonly prefix: string;
}

/** A value of a query; lists are joined by commas, and what is `undefined` is left out. */
export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;
/** Parameters by their names, in the order in which they are sent. */
export type Query = Readonly<Record<string, QueryValue>>;

/** Takes a base address apart. What is no http or https address, or holds credentials, is a `TypeError` that does not show them. */
export function baseAddress(baseUrl: string): BaseAddress {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`baseUrl must be an http or https address; got "${withoutUser(baseUrl)}".`);
  }
  if (url.username || url.password) throw new TypeError('baseUrl must not hold credentials; pass them as auth.');
  if (url.search || url.hash) throw new TypeError('baseUrl must be an address without a query and a fragment.');
  const prefix = url.pathname.replace(/\/+$/, '').replace(/\/(?:rest\/api|api\/v2)$/, '');
  // Confluence of a Cloud site is always below /wiki; people copy the address of the site.
  const isCloudSite = prefix === '' && url.hostname.endsWith('.atlassian.net');
  return { origin: url.origin, prefix: isCloudSite ? '/wiki' : prefix };
}

/** Path and query as they are sent. `search` is a beginning of the query that is encoded already, with its `?`. */
export function target(prefix: string, path: string, query: Query | undefined, search = ''): string {
  const start = prefix + path;
  let text = search;
  for (const name in query) {
    const value = query[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const shown = Array.isArray(value) ? value.join(',') : String(value);
    text += `${text === '' ? '?' : '&'}${name}=${encodeURIComponent(shown)}`;
  }
  return start + text;
}

/**
 * The path and the query with its `?` that a link of an answer leads to, below the base address.
 *
 * `_links.next` comes as `/rest/api/…` without the context path, as `/wiki/api/v2/…` with it, and as a whole address.
 * One that leads to another host or out of the API is `undefined`: credentials are not sent there.
 */
export function linkTarget(
  base: BaseAddress,
  link: string,
): { readonly path: string; readonly search: string } | undefined {
  const whole = URL.canParse(link, base.origin) ? new URL(link, base.origin) : undefined;
  if (!whole || whole.origin !== base.origin) return undefined;
  const { pathname, search } = whole;
  const below =
    base.prefix !== '' && pathname.startsWith(`${base.prefix}/`) ? pathname.slice(base.prefix.length) : pathname;
  // A Cloud site names its context path even where the gateway's address is the base.
  const path = below.replace(/^\/wiki(?=\/(?:rest\/api|api\/v2)\/)/, '');
  return /^\/(?:rest|api\/v2)\//.test(path) ? { path, search } : undefined;
}

/** One segment of a path. `.` and `..` would leave it, and are refused, as is nothing. */
export function segment(name: string, value: string | number): string {
  const text = String(value);
  if (text === '' || text === '.' || text === '..') throw new TypeError(`${name} must not be "${text}".`);
  return encodeURIComponent(text);
}

function withoutUser(address: string): string {
  return String(address).replace(/\/\/[^/]*@/, '//***@');
}
