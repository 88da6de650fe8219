/** A real Confluence instance that the playground may read from and use for conversions. */
export interface Upstream {
  /** Includes the context path; https, or http on loopback. Contains no credentials. */
  readonly url: string;
  /** With an email, requests use Basic authentication; otherwise, the token is sent as Bearer. */
  readonly email?: string;
  readonly token?: string;
  /** The maximum time for a request, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
}

const loopbackNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** The URL of an upstream without a trailing slash. Throws a `TypeError` if it is invalid. */
export function upstreamUrl({ url }: Upstream): string {
  if (!URL.canParse(url)) throw new TypeError(`upstream must be a URL; got "${url}".`);
  const { protocol, hostname, username, password, search, hash, href } = new URL(url);
  if (username || password) throw new TypeError('upstream must not contain credentials.');
  if (protocol !== 'https:' && !(protocol === 'http:' && loopbackNames.includes(hostname))) {
    throw new TypeError(`upstream must be an https URL; got "${url}".`);
  }
  if (search || hash) throw new TypeError(`upstream must not have a query or fragment; got "${url}".`);
  return href.replace(/\/+$/, '');
}

/** The allowed requests: conversions and reads. None of them writes to Confluence. */
const allowedCalls: readonly (readonly [method: string, path: RegExp])[] = [
  ['POST', /^\/rest\/api\/contentbody\/convert\/(?:async\/)?[a-z0-9_]+$/],
  ['GET', /^\/rest\/api\/contentbody\/convert\/async\/[\w-]+$/],
  ['GET', /^\/rest\/api\/content(?:\/\d+)?$/],
  ['GET', /^\/rest\/api\/content\/\d+\/child\/attachment$/],
  ['GET', /^\/rest\/api\/content\/search$/],
  ['GET', /^\/rest\/api\/space$/],
  ['GET', /^\/api\/v2\/pages(?:\/\d+)?$/],
];

/** Whether a request may be forwarded. The path is relative to the upstream URL. */
export function isAllowedCall(method: string, path: string): boolean {
  return allowedCalls.some(([allowed, pattern]) => allowed === method && pattern.test(path));
}
