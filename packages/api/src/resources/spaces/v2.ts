import * as v from 'valibot';
import { ApiError } from '../../errors.ts';
import type { Call } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import type { ListRequest } from '../../paging.ts';
import { type Links, linksSchema } from '../../shapes/links.ts';
import { listSchema } from '../../shapes/list.ts';
import { type Schema, validate } from '../../shapes/schema.ts';
import type { Space } from '../../shapes/space.ts';
import type { CallOptions, Site } from '../../site.ts';

/** A space as REST API version 2 returns it. */
interface SpaceV2 {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type?: string;
  readonly status?: string;
  readonly homepageId?: string | null;
  readonly description?: {
    readonly plain?: { readonly value?: string };
    readonly view?: { readonly value?: string };
  } | null;
  readonly _links?: Links;
}

const text = v.optional(v.object({ value: v.optional(v.string()) }));
const spaceV2Schema: Schema<SpaceV2> = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  type: v.optional(v.string()),
  status: v.optional(v.string()),
  homepageId: v.nullish(v.string()),
  description: v.nullish(v.object({ plain: text, view: text })),
  _links: v.optional(linksSchema),
});
const spaceListV2 = listSchema(spaceV2Schema);

/** Lists spaces with version 2. */
export function listSpacesV2(options: {
  readonly keys?: readonly string[];
  readonly type?: string;
  readonly status?: string;
  readonly label?: string;
  readonly expand?: readonly string[];
}): ListRequest<Space> {
  const { keys, type, status, label, expand } = options;
  return {
    paging: 'cursor',
    path: '/api/v2/spaces',
    query: { keys, type, status, labels: label, 'description-format': formatOf(expand) },
    read: (call, response) => {
      const list = validate(spaceListV2, call, response);
      return { ...list, results: list.results.map(spaceOf) };
    },
  };
}

/** Reads a space by key. A missing space results in an `ApiError` of kind `not-found`, as in version 1. */
export async function readSpaceV2(
  site: Site,
  key: string,
  { expand, signal, timeout }: CallOptions & { readonly expand?: readonly string[] } = {},
): Promise<Space> {
  const query = { keys: [key], 'description-format': formatOf(expand) };
  const call: Call = { method: 'GET', path: '/api/v2/spaces', query, signal, timeout };
  const [found] = validate(spaceListV2, call, await site.transport.send(call)).results;
  if (found) return spaceOf(found);
  const message = `No space found with key : ${key}`;
  throw new ApiError('not-found', `GET ${call.path} returned no space: ${message}`, {
    ...call,
    serverMessage: message,
  });
}

/** Reads a space by id. */
export async function readSpaceById(site: Site, id: string, { signal, timeout }: CallOptions): Promise<Space> {
  const call: Call = { method: 'GET', path: `/api/v2/spaces/${pathSegment('id', id)}`, signal, timeout };
  return spaceOf(validate(spaceV2Schema, call, await site.transport.send(call)));
}

function spaceOf({ homepageId, description, ...space }: SpaceV2): Space {
  return { ...space, homepage: homepageId ? { id: homepageId } : undefined, description: description ?? undefined };
}

function formatOf(expand: readonly string[] = []): string | undefined {
  return expand.find((name) => name.startsWith('description.'))?.slice('description.'.length);
}
