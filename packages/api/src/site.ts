import type { Transport } from './http/transport.ts';

/** What every call takes. */
export interface CallOptions {
  /** Ends the call; it rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one sending of one request. Default: that of the client. */
  readonly timeout?: number;
}

/** Whose Confluence is called, which tells what it can do. */
export type Product = 'cloud' | 'datacenter';

/** The ways a client calls its server. */
export interface SiteOptions {
  /** Default: `cloud` for addresses of `atlassian.net` and its OAuth gateway, `datacenter` for all others. */
  readonly product?: Product;
  /** Which operation converts bodies. Default: `auto`, chosen by what the server has. */
  readonly conversion?: 'auto' | 'sync' | 'async';
  /** Which REST API reads and writes content. Default: `auto`, version 1 until the server answers that it is gone, then 2. */
  readonly contentApi?: 'auto' | 'v1' | 'v2';
}

/** A server and what has been learned of it. */
export interface Site {
  readonly transport: Transport;
  readonly product: Product;
  readonly conversion: 'auto' | 'sync' | 'async';
  readonly contentApi: 'auto' | 'v1' | 'v2';
  /** Learned from answers; lives as long as the client. */
  readonly known: { v1Gone: boolean; readonly conversionMissing: Set<'sync' | 'async'> };
}

/** Puts a site together. */
export function createSite(transport: Transport, options: SiteOptions): Site {
  const { product = productOf(transport.base.origin), conversion = 'auto', contentApi = 'auto' } = options;
  oneOf('product', product, ['cloud', 'datacenter']);
  oneOf('conversion', conversion, ['auto', 'sync', 'async']);
  oneOf('contentApi', contentApi, ['auto', 'v1', 'v2']);
  return { transport, product, conversion, contentApi, known: { v1Gone: false, conversionMissing: new Set() } };
}

function productOf(origin: string): Product {
  const { hostname } = new URL(origin);
  return /(?:^|\.)atlassian\.(?:net|com)$/.test(hostname) ? 'cloud' : 'datacenter';
}

function oneOf(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new TypeError(`${name} must be one of ${allowed.join(', ')}; got "${value}".`);
}
