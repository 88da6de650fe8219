/** A real Confluence that the playground may convert with and read from. */
export interface Upstream {
  /** Includes the context path; https, or http on loopback. Contains no credentials. */
  readonly url: string;
  /** With an email, calls use Basic authentication; without one the token is sent as Bearer. */
  readonly email?: string;
  readonly token?: string;
  /** Maximum time for a call, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
}

const loopbackNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** The URL of an upstream without a slash at the end. An invalid one is a `TypeError`. */
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

/** What may be called: conversions and reads. Nothing here writes to Confluence. */
const allowedCalls: readonly (readonly [method: string, path: RegExp])[] = [
  ['POST', /^\/rest\/api\/contentbody\/convert\/(?:async\/)?[a-z0-9_]+$/],
  ['GET', /^\/rest\/api\/contentbody\/convert\/async\/[\w-]+$/],
  ['GET', /^\/rest\/api\/content(?:\/\d+)?$/],
  ['GET', /^\/rest\/api\/content\/\d+\/child\/attachment$/],
  ['GET', /^\/rest\/api\/content\/search$/],
  ['GET', /^\/rest\/api\/space$/],
  ['GET', /^\/api\/v2\/pages(?:\/\d+)?$/],
];

/** Whether a call may be forwarded. The path is below the URL of the upstream. */
export function isAllowedCall(method: string, path: string): boolean {
  return allowedCalls.some(([allowed, pattern]) => allowed === method && pattern.test(path));
}
