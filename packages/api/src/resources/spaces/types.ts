import type { Listing, PagingOptions } from '../../paging.ts';
import type { Space } from '../../shapes/space.ts';
import type { CallOptions } from '../../site.ts';

/** Names that can be expanded on a space. */
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
  /** ASCII letters and digits. */
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
  /** Deletes a space and all its content. The server does this in the background; the result shows how to track it. */
  delete(key: string, options?: CallOptions): Promise<SpaceDeletion>;
}

/** A deletion in progress. */
export interface SpaceDeletion {
  readonly id?: string;
  /** Path of the long-running task, below the base URL. */
  readonly status?: string;
}
