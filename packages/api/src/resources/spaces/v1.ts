import * as v from 'valibot';
import type { Call } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import { listing } from '../../paging.ts';
import { listSchema } from '../../shapes/list.ts';
import { type Schema, validate } from '../../shapes/schema.ts';
import { spaceSchema } from '../../shapes/space.ts';
import type { Site } from '../../site.ts';
import { either } from '../either-version.ts';
import type { SpacesApi } from './types.ts';
import { listSpacesV2, readSpaceV2 } from './v2.ts';

const spaceList = listSchema(spaceSchema);
const deletionSchema: Schema<{ readonly id?: string; readonly links?: { readonly status?: string } }> = v.object({
  id: v.optional(v.string()),
  links: v.optional(v.object({ status: v.optional(v.string()) })),
});

/** Spaces, using version 1 of the API. Reading falls back to version 2 if version 1 is gone. */
export function createSpaces(site: Site): SpacesApi {
  const { transport } = site;
  return {
    list(options = {}) {
      const { keys, type, status, label, expand } = options;
      return listing(
        transport,
        () =>
          either.list(
            site,
            {
              path: '/rest/api/space',
              // The server would read comma-separated keys as one key.
              search: keys?.length
                ? `?${keys.map((key) => `spaceKey=${encodeURIComponent(key)}`).join('&')}`
                : undefined,
              query: { type, status, label, expand },
              read: (call, response) => validate(spaceList, call, response),
            },
            () => listSpacesV2(options),
          ),
        options,
      );
    },
    read(key, options = {}) {
      const { expand, signal, timeout } = options;
      return either.call(
        site,
        async () => {
          const call: Call = { method: 'GET', path: path(key), query: { expand }, signal, timeout };
          return validate(spaceSchema, call, await transport.send(call));
        },
        () => readSpaceV2(site, key, options),
      );
    },
    async create({ key, name, description }, options) {
      const body = { key, name, type: 'global', description: plain(description) };
      const call: Call = { method: 'POST', path: '/rest/api/space', body, ...options };
      return validate(spaceSchema, call, await transport.send(call));
    },
    async update(key, { name, description, homepage }, options) {
      const body = { key, name, description: plain(description), homepage: homepage && { id: homepage } };
      const call: Call = { method: 'PUT', path: path(key), body, ...options };
      return validate(spaceSchema, call, await transport.send(call));
    },
    async delete(key, options) {
      const call: Call = { method: 'DELETE', path: path(key), ...options };
      const response = await transport.send(call);
      if (response === undefined) return {};
      const { id, links } = validate(deletionSchema, call, response);
      return { id, status: links?.status };
    },
  };
}

function plain(value: string | undefined) {
  return value === undefined ? undefined : { plain: { value, representation: 'plain' } };
}

function path(key: string): string {
  return `/rest/api/space/${pathSegment('key', key)}`;
}
