import type { Context } from 'hono';
import { HttpError } from '../http/errors.ts';
import { userOf } from '../http/user.ts';
import type { NewFile } from '../site/attachments.ts';
import type { Store } from '../store/store.ts';

/** Rejects a multipart write without the header that a cross-origin page cannot send. */
export function requireToken(c: Context): void {
  const token = c.req.header('x-atlassian-token')?.toLowerCase();
  if (token !== 'no-check' && token !== 'nocheck') throw new HttpError(403, 'XSRF check failed');
}

/** A file in a request that is not stored yet. */
export interface ReceivedFile extends Omit<NewFile, 'hash'> {
  readonly data: Uint8Array;
}

/** Stores the data of a file. Its row must be stored synchronously after that: unreferenced data may be removed. */
export function storedFile({ blobs }: Store, { data, ...file }: ReceivedFile): NewFile {
  return { ...file, hash: blobs.put(data) };
}

/** The files in a multipart request. Parts are identified only by name: clients send comments with a file name, and other parts. */
export async function filesOf(c: Context): Promise<ReceivedFile[]> {
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) {
    throw new HttpError(415, 'Attachments are sent as multipart/form-data.');
  }
  const form = await c.req.formData().catch(() => {
    throw new HttpError(400, 'Could not parse the multipart body.');
  });
  const comments = await Promise.all(form.getAll('comment').map(textOfPart));
  const minor = await Promise.all(form.getAll('minorEdit').map(textOfPart));
  const parts = form.getAll('file').filter((part) => typeof part !== 'string');
  if (parts.length === 0) throw new HttpError(400, 'The request has no part named "file".');
  const files: ReceivedFile[] = [];
  for (const [index, part] of parts.entries()) {
    const data = new Uint8Array(await part.arrayBuffer());
    files.push({
      name: fileName(part.name),
      mediaType: part.type.split(';')[0]?.trim() || 'application/octet-stream',
      comment: comments[index] ?? '',
      size: data.byteLength,
      data,
      minor: (minor[index] ?? minor[0])?.trim() === 'true',
      by: userOf(c),
    });
  }
  return files;
}

/** The last segment of a path, without control characters. */
export function fileName(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const clean = last.replaceAll(/[\u0000-\u001f\u007f]/g, '').trim();
  return clean === '' || clean === '.' || clean === '..' ? 'file' : clean.slice(0, 255);
}

async function textOfPart(part: string | Blob): Promise<string> {
  return typeof part === 'string' ? part : part.text();
}
