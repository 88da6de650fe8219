import { ApiError } from './errors.ts';
import { segment } from './http/address.ts';
import type { Call, Transport } from './http/transport.ts';
import { type Listing, listing, type PagingOptions } from './paging.ts';
import { listSchema } from './shapes/list.ts';
import { type Property, propertySchema } from './shapes/property.ts';
import { checked } from './shapes/schema.ts';
import type { CallOptions } from './site.ts';

/** Properties of a content: JSON that apps keep with it. */
export interface PropertiesApi {
  list(contentId: string, options?: PagingOptions): Listing<Property>;
  /** `undefined` where there is none of that key. */
  read(contentId: string, key: string, options?: CallOptions): Promise<Property | undefined>;
  /** Creates the property or makes its next version. Somebody else's write in between is an `ApiError` of kind `conflict`. */
  set(contentId: string, key: string, value: unknown, options?: CallOptions): Promise<Property>;
  delete(contentId: string, key: string, options?: CallOptions): Promise<void>;
}

const propertyList = listSchema(propertySchema);

/** Properties by version 1 of the API. */
export function createProperties(transport: Transport): PropertiesApi {
  async function read(contentId: string, key: string, options: CallOptions = {}): Promise<Property | undefined> {
    const call: Call = { method: 'GET', path: path(contentId, key), query: { expand: 'version' }, ...options };
    try {
      return checked(propertySchema, call, await transport.send(call));
    } catch (error) {
      if (error instanceof ApiError && error.kind === 'not-found') return undefined; // the usual answer for a new key
      throw error;
    }
  }

  return {
    list: (id, options) =>
      listing(
        transport,
        () => ({
          path: path(id),
          query: { expand: 'version' },
          read: (call, answer) => checked(propertyList, call, answer),
        }),
        options,
      ),
    read,
    async set(id, key, value, options = {}) {
      const known = await read(id, key, options);
      const version = { number: (known?.version?.number ?? 0) + 1 };
      const call: Call = known
        ? { method: 'PUT', path: path(id, key), body: { key, value, version }, ...options }
        : { method: 'POST', path: path(id), body: { key, value }, ...options };
      return checked(propertySchema, call, await transport.send(call));
    },
    async delete(id, key, options) {
      await transport.send({ method: 'DELETE', path: path(id, key), ...options });
    },
  };
}

function path(contentId: string, key?: string): string {
  const start = `/rest/api/content/${segment('contentId', contentId)}/property`;
  return key === undefined ? start : `${start}/${segment('key', key)}`;
}
