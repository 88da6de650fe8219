import * as v from 'valibot';
import { segment } from './http/address.ts';
import type { Call } from './http/transport.ts';
import { type Listing, listing, type PagingOptions } from './paging.ts';
import { listSchema } from './shapes/list.ts';
import { checked, type Schema } from './shapes/schema.ts';
import { type Space, spaceSchema } from './shapes/space.ts';
import type { CallOptions, Site } from './site.ts';
import { either } from './v2/either.ts';
import { listSpacesV2, readSpaceV2 } from './v2/spaces.ts';

/** A name for `expand` on a space. */
export type SpaceExpansion =
  | 'description.plain'
  | 'description.view'
  | 'homepage'
  | 'icon'
  | 'metadata.labels'
  | 'permissions';

/** Which spaces to list. */
export interface ListSpacesOptions extends PagingOptions {
  readonly keys?: readonly string[];
  readonly type?: 'global' | 'personal';
  readonly status?: 'current' | 'archived';
  readonly label?: string;
  readonly expand?: readonly SpaceExpansion[];
}

/** A space to create. */
export interface NewSpace {
  /** Letters and digits. */
  readonly key: string;
  readonly name: string;
  readonly description?: string;
}

/** Spaces. */
export interface SpacesApi {
  list(options?: ListSpacesOptions): Listing<Space>;
  read(key: string, options?: CallOptions & { readonly expand?: readonly SpaceExpansion[] }): Promise<Space>;
  create(space: NewSpace, options?: CallOptions): Promise<Space>;
  update(
    key: string,
    change: { readonly name?: string; readonly description?: string; readonly homepage?: string },
    options?: CallOptions,
  ): Promise<Space>;
  /** Deletes a space with all its content. The server works on it for a while: the result tells how to follow that. */
  delete(key: string, options?: CallOptions): Promise<SpaceDeletion>;
}

/** A deletion under way. */
export interface SpaceDeletion {
  readonly id?: string;
  /** Path of the long task, below the base address. */
  readonly status?: string;
}

const spaceList = listSchema(spaceSchema);
const deletionSchema: Schema<{ readonly id?: string; readonly links?: { readonly status?: string } }> = v.object({
  id: v.optional(v.string()),
  links: v.optional(v.object({ status: v.optional(v.string()) })),
});

/** Spaces by version 1 of the API; reading by version 2 where 1 is gone. */
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
              // Keys joined by commas would be one key.
              search: keys?.length
                ? `?${keys.map((key) => `spaceKey=${encodeURIComponent(key)}`).join('&')}`
                : undefined,
              query: { type, status, label, expand },
              read: (call, answer) => checked(spaceList, call, answer),
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
          return checked(spaceSchema, call, await transport.send(call));
        },
        () => readSpaceV2(site, key, options),
      );
    },
    async create({ key, name, description }, options) {
      const body = { key, name, type: 'global', description: plain(description) };
      const call: Call = { method: 'POST', path: '/rest/api/space', body, ...options };
      return checked(spaceSchema, call, await transport.send(call));
    },
    async update(key, { name, description, homepage }, options) {
      const body = { key, name, description: plain(description), homepage: homepage && { id: homepage } };
      const call: Call = { method: 'PUT', path: path(key), body, ...options };
      return checked(spaceSchema, call, await transport.send(call));
    },
    async delete(key, options) {
      const call: Call = { method: 'DELETE', path: path(key), ...options };
      const answer = await transport.send(call);
      if (answer === undefined) return {};
      const { id, links } = checked(deletionSchema, call, answer);
      return { id, status: links?.status };
    },
  };
}

function plain(value: string | undefined) {
  return value === undefined ? undefined : { plain: { value, representation: 'plain' } };
}

function path(key: string): string {
  return `/rest/api/space/${segment('key', key)}`;
}
