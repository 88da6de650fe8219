import { type ConvertContentBody, type ConvertedContentBody, convertContentBody } from './convert-content-body.ts';
import { createTransport, type TransportOptions } from './http/transport.ts';

/** A Confluence to call. */
export interface Confluence {
  convertContentBody(request: ConvertContentBody): Promise<ConvertedContentBody>;
  /** Closes idle connections and waits for running calls. */
  close(): Promise<void>;
}

/** Opens a client for one Confluence. Connects when the first call is made. */
export function createConfluence(options: TransportOptions): Confluence {
  const transport = createTransport(options);
  return {
    convertContentBody: (request) => convertContentBody(transport, request),
    close: () => transport.close(),
  };
}
