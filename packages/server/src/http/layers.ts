import type { Context } from 'hono';
import type { ConversionQueue } from '../rendering/conversion-queue.ts';
import type { Renderer, Viewer } from '../rendering/renderer.ts';
import { editableContent, visibleContent } from '../site/restrictions.ts';
import type { Tasks } from '../site/tasks.ts';
import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type { LinkStyle } from './links.ts';
import { baseUrl } from './links.ts';
import { userOf } from './user.ts';

/** The layers that the routes of both API versions use. */
export interface Layers {
  readonly store: Store;
  readonly renderer: Renderer;
  readonly tasks: Tasks;
  readonly conversions: ConversionQueue;
  readonly links: LinkStyle;
}

/** The user who sent a request, and the base URL it was sent to. */
export function viewerOf(c: Context, { links }: Pick<Layers, 'links'>): Viewer {
  return { user: userOf(c), base: baseUrl(c, links) };
}

/** Reads a piece of content that the requesting user may view. */
export function contentFor(c: Context, { store }: Layers, id: string, status?: string): ContentRow {
  return visibleContent(store, userOf(c), id, status);
}

/** Reads a piece of content that the requesting user may edit. */
export function contentToChange(c: Context, { store }: Layers, id: string, status?: string): ContentRow {
  return editableContent(store, userOf(c), id, status);
}
