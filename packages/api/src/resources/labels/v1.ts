import type { Call, Transport } from '../../http/transport.ts';
import { pathSegment } from '../../http/url.ts';
import { listing } from '../../paging.ts';
import { type Label, labelSchema } from '../../shapes/label.ts';
import { listSchema } from '../../shapes/list.ts';
import { validate } from '../../shapes/schema.ts';
import type { CallOptions } from '../../site.ts';
import type { LabelsApi } from './types.ts';

const labelList = listSchema(labelSchema);

/** Labels, using version 1 of the API, which Cloud keeps for labels. */
export function createLabels(transport: Transport): LabelsApi {
  return {
    list: (id, options) =>
      listing(
        transport,
        () => ({ path: path(id), read: (call, response) => validate(labelList, call, response) }),
        options,
      ),
    add: (id, names, options) => addLabels(transport, id, names, options),
    async remove(id, name, options) {
      // The query form also accepts names with a slash.
      await transport.send({ method: 'DELETE', path: path(id), query: { name }, ...options });
    },
  };
}

/** Adds labels to content. */
export async function addLabels(
  transport: Transport,
  contentId: string,
  names: readonly string[],
  { signal, timeout }: CallOptions = {},
): Promise<readonly Label[]> {
  const body = names.map((name) => ({ prefix: 'global', name }));
  const call: Call = { method: 'POST', path: path(contentId), body, signal, timeout };
  return validate(labelList, call, await transport.send(call)).results;
}

function path(contentId: string): string {
  return `/rest/api/content/${pathSegment('contentId', contentId)}/label`;
}
