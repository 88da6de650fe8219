import { ApiError } from '../../errors.ts';
import type { Call, Transport } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import { listing } from '../../paging.ts';
import { listSchema } from '../../shapes/list.ts';
import { type Property, propertySchema } from '../../shapes/property.ts';
import { validate } from '../../shapes/schema.ts';
import type { CallOptions } from '../../site.ts';
import type { PropertiesApi } from './types.ts';

const propertyList = listSchema(propertySchema);

/** Content properties, using version 1 of the API. */
export function createProperties(transport: Transport): PropertiesApi {
  async function read(contentId: string, key: string, options: CallOptions = {}): Promise<Property | undefined> {
    const call: Call = { method: 'GET', path: path(contentId, key), query: { expand: 'version' }, ...options };
    try {
      return validate(propertySchema, call, await transport.send(call));
    } catch (error) {
      if (error instanceof ApiError && error.kind === 'not-found') return undefined; // expected for a new key
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
          read: (call, response) => validate(propertyList, call, response),
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
      return validate(propertySchema, call, await transport.send(call));
    },
    async delete(id, key, options) {
      await transport.send({ method: 'DELETE', path: path(id, key), ...options });
    },
  };
}

function path(contentId: string, key?: string): string {
  const start = `/rest/api/content/${pathSegment('contentId', contentId)}/property`;
  return key === undefined ? start : `${start}/${pathSegment('key', key)}`;
}
