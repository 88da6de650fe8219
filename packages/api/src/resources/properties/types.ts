import type { Listing, PagingOptions } from '../../paging.ts';
import type { Property } from '../../shapes/property.ts';
import type { CallOptions } from '../../site.ts';

/** Content properties: JSON values that apps store with content. */
export interface PropertiesApi {
  list(contentId: string, options?: PagingOptions): Listing<Property>;
  /** Resolves to `undefined` if there is no property with that key. */
  read(contentId: string, key: string, options?: CallOptions): Promise<Property | undefined>;
  /** Creates the property or its next version. A write by somebody else in between results in an `ApiError` of kind `conflict`. */
  set(contentId: string, key: string, value: unknown, options?: CallOptions): Promise<Property>;
  delete(contentId: string, key: string, options?: CallOptions): Promise<void>;
}
