import type { ContentRow, SpaceRow } from './rows.ts';

/** A page or blog post without its body, which is read on demand. */
export type PageRow = Pick<
  ContentRow,
  | 'id'
  | 'type'
  | 'space_id'
  | 'title'
  | 'parent_id'
  | 'posting_day'
  | 'version'
  | 'created_at'
  | 'created_by'
  | 'updated_at'
  | 'updated_by'
  | 'message'
> & {
  /** Separated by line feeds. `undefined`: not read yet. */
  readonly labels?: string | null;
};

/** An attachment with the file of its newest version. */
export interface AttachmentRow {
  readonly id: number;
  readonly container_id: number;
  readonly title: string;
  readonly version: number;
  readonly updated_at: string;
  readonly created_by: string;
  readonly media_type: string;
  readonly size: number;
  readonly comment: string;
}

/** Reads the current pages and blog posts that a user may view. Each member is an indexed query. */
export interface PageReader {
  byId(id: number): PageRow | undefined;
  pageByTitle(spaceId: number, title: string): PageRow | undefined;
  /** `day` has the form `2026-01-31`; without it, any day matches. */
  blogPost(spaceId: number, title: string, day: string | undefined): PageRow | undefined;
  children(parentId: number): PageRow[];
  ofSpace(spaceId: number): PageRow[];
  all(): PageRow[];
  withLabel(name: string): PageRow[];
  labels(id: number): string[];
  body(id: number): string;
  attachmentsOf(ownerId: number): AttachmentRow[];
  attachmentsInSpace(spaceId: number): AttachmentRow[];
  /** Includes the key of a space that is being deleted. */
  spaceKey(spaceId: number): string | undefined;
  spaces(): SpaceRow[];
}
