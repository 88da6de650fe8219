import type { ListRequest } from '../paging.ts';
import { type Attachment, attachmentSchema } from '../shapes/content.ts';
import { listSchema } from '../shapes/list.ts';
import { checked } from '../shapes/schema.ts';
import type { Site } from '../site.ts';
import { findById, pathOf } from './collection.ts';
import { contentOf, contentV2Schema } from './shapes.ts';

const files = listSchema(contentV2Schema);

/** The files of a page, blog post or comment by version 2, in the shape of version 1. */
export async function listAttachmentsV2(
  site: Site,
  contentId: string,
  options: {
    readonly filename?: string;
    readonly mediaType?: string;
    readonly signal?: AbortSignal;
    readonly timeout?: number;
  },
): Promise<ListRequest<Attachment>> {
  const { filename, mediaType, signal, timeout } = options;
  const { collection } = await findById(site.transport, contentId, { signal, timeout });
  return {
    paging: 'cursor',
    path: `${pathOf(collection, contentId)}/attachments`,
    query: { filename, mediaType },
    read: (call, answer) => {
      const list = checked(files, call, answer);
      const results = list.results.map((file) => checked(attachmentSchema, call, contentOf('attachment', file)));
      return { ...list, results };
    },
  };
}
