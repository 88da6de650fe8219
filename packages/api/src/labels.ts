import { segment } from './http/address.ts';
import type { Call, Transport } from './http/transport.ts';
import { type Listing, listing, type PagingOptions } from './paging.ts';
import { type Label, labelSchema } from './shapes/label.ts';
import { listSchema } from './shapes/list.ts';
import { checked } from './shapes/schema.ts';
import type { CallOptions } from './site.ts';

/** The labels of a content. */
export interface LabelsApi {
  list(contentId: string, options?: PagingOptions): Listing<Label>;
  /** Adds labels; those that are there already stay. Answers all labels. */
  add(contentId: string, names: readonly string[], options?: CallOptions): Promise<readonly Label[]>;
  remove(contentId: string, name: string, options?: CallOptions): Promise<void>;
}

const labelList = listSchema(labelSchema);

/** Labels by version 1 of the API, which Cloud keeps for them. */
export function createLabels(transport: Transport): LabelsApi {
  return {
    list: (id, options) =>
      listing(transport, () => ({ path: path(id), read: (call, answer) => checked(labelList, call, answer) }), options),
    add: (id, names, options) => addLabels(transport, id, names, options),
    async remove(id, name, options) {
      // The form with a query takes names with a slash too.
      await transport.send({ method: 'DELETE', path: path(id), query: { name }, ...options });
    },
  };
}

/** Adds labels to a content. */
export async function addLabels(
  transport: Transport,
  contentId: string,
  names: readonly string[],
  { signal, timeout }: CallOptions = {},
): Promise<readonly Label[]> {
  const body = names.map((name) => ({ prefix: 'global', name }));
  const call: Call = { method: 'POST', path: path(contentId), body, signal, timeout };
  return checked(labelList, call, await transport.send(call)).results;
}

function path(contentId: string): string {
  return `/rest/api/content/${segment('contentId', contentId)}/label`;
}
