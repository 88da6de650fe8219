import { createHash } from 'node:crypto';
import { chunks, isRepeatable, sizeOf } from '../http/multipart.ts';
import type { AttachmentsApi, NewAttachment } from '../resources/attachments/types.ts';
import type { Attachment } from '../shapes/content.ts';
import type { CallOptions } from '../site.ts';

/**
 * Whether an attachment already has this content. If the sizes are equal, downloads the stored file and compares hashes,
 * because Confluence does not report hashes. A stream that can be read only once counts as different.
 */
export async function sameFile(
  attachments: AttachmentsApi,
  contentId: string,
  known: Attachment,
  { data, size }: NewAttachment,
  options: CallOptions,
): Promise<boolean> {
  const length = sizeOf(data) ?? size;
  const stored = known.extensions?.fileSize;
  if (!isRepeatable(data) || (length !== undefined && stored !== undefined && length !== stored)) return false;
  const { stream } = await attachments.download(contentId, known, options);
  const [ours, theirs] = await Promise.all([hashOf(chunks(data)), hashOf(stream)]);
  return ours === theirs;
}

async function hashOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source) hash.update(chunk);
  return hash.digest('hex');
}
