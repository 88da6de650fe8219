import type { Listing, PagingOptions } from '../../paging.ts';
import type { Label } from '../../shapes/label.ts';
import type { CallOptions } from '../../site.ts';

/** Labels of content. */
export interface LabelsApi {
  list(contentId: string, options?: PagingOptions): Listing<Label>;
  /** Adds labels to the existing ones. Resolves to all labels. */
  add(contentId: string, names: readonly string[], options?: CallOptions): Promise<readonly Label[]>;
  remove(contentId: string, name: string, options?: CallOptions): Promise<void>;
}
