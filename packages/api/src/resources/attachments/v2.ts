import type { ListRequest } from '../../paging.ts';
import { type Attachment, attachmentSchema } from '../../shapes/content.ts';
import { listSchema } from '../../shapes/list.ts';
import { validate } from '../../shapes/schema.ts';
import { contentOf, contentV2Schema } from '../../shapes/v2.ts';
import type { Site } from '../../site.ts';
import { findById, pathOf } from '../content/collection.ts';

const files = listSchema(contentV2Schema);

/** Lists the files of a page, blog post or comment with version 2, in the shape of version 1. */
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
    read: (call, response) => {
      const list = validate(files, call, response);
      const results = list.results.map((file) => validate(attachmentSchema, call, contentOf('attachment', file)));
      return { ...list, results };
    },
  };
}
