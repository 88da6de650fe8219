import type { Transport } from './http/transport.ts';

/** Options for every call. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Timeout in milliseconds for one attempt. Default: the client's timeout. */
  readonly timeout?: number;
}

/** The kind of Confluence, which determines the operations it supports. */
export type Product = 'cloud' | 'datacenter';

/** How a client uses its server. */
export interface SiteOptions {
  /** Default: `cloud` for `atlassian.net` URLs and the OAuth gateway, otherwise `datacenter`. */
  readonly product?: Product;
  /** Which operation converts bodies. Default: `auto`, which uses what the server supports. */
  readonly conversion?: 'auto' | 'sync' | 'async';
  /** Which REST API version reads and writes content. Default: `auto`, version 1 until the server reports that it is gone, then 2. */
  readonly contentApi?: 'auto' | 'v1' | 'v2';
}

/** A server and what the client has learned about it. */
export interface Site {
  readonly transport: Transport;
  readonly product: Product;
  readonly conversion: 'auto' | 'sync' | 'async';
  readonly contentApi: 'auto' | 'v1' | 'v2';
  /** Learned from responses. Kept for the lifetime of the client. */
  readonly learned: { v1Gone: boolean; readonly conversionMissing: Set<'sync' | 'async'> };
}

/** Creates a site. Invalid options throw a `TypeError`. */
export function createSite(transport: Transport, options: SiteOptions): Site {
  const { product = productOf(transport.base.origin), conversion = 'auto', contentApi = 'auto' } = options;
  oneOf('product', product, ['cloud', 'datacenter']);
  oneOf('conversion', conversion, ['auto', 'sync', 'async']);
  oneOf('contentApi', contentApi, ['auto', 'v1', 'v2']);
  return { transport, product, conversion, contentApi, learned: { v1Gone: false, conversionMissing: new Set() } };
}

function productOf(origin: string): Product {
  const { hostname } = new URL(origin);
  return /(?:^|\.)atlassian\.(?:net|com)$/.test(hostname) ? 'cloud' : 'datacenter';
}

function oneOf(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new TypeError(`${name} must be one of ${allowed.join(', ')}; got "${value}".`);
}
