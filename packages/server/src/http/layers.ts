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

/** The layers below the routes of both versions. */
export interface Layers {
  readonly store: Store;
  readonly renderer: Renderer;
  readonly tasks: Tasks;
  readonly conversions: ConversionQueue;
  readonly links: LinkStyle;
}

/** Who sent a request, and the base URL it was sent to. */
export function viewerOf(c: Context, { links }: Pick<Layers, 'links'>): Viewer {
  return { user: userOf(c), base: baseUrl(c, links) };
}

/** Reads a piece of content that the user of a request may see. */
export function contentFor(c: Context, { store }: Layers, id: string, status?: string): ContentRow {
  return visibleContent(store, userOf(c), id, status);
}

/** Reads a piece of content that the user of a request may change. */
export function contentToChange(c: Context, { store }: Layers, id: string, status?: string): ContentRow {
  return editableContent(store, userOf(c), id, status);
}
