import type { Context } from 'hono';
import { type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { NewFile } from '../store/attachment.ts';

/** Refuses a multipart write without the header that no page of another site can send. */
export function requireToken(c: Context): void {
  const token = c.req.header('x-atlassian-token')?.toLowerCase();
  if (token !== 'no-check' && token !== 'nocheck') throw new Refusal(403, 'XSRF check failed');
}

/** A file of a request, not stored yet. */
export interface ReceivedFile extends Omit<NewFile, 'hash'> {
  readonly data: Uint8Array;
}

/** Stores the data of a file. To be called in the turn that stores its row: what no row names may be swept away. */
export function storedFile({ blobs }: Services, { data, ...file }: ReceivedFile): NewFile {
  return { ...file, hash: blobs.put(data) };
}

/**
 * The files of a multipart request. Parts are known by their names only, because clients send comments
 * with a file name and add parts of their own.
 */
export async function filesOf(c: Context): Promise<ReceivedFile[]> {
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) {
    throw new Refusal(415, 'Attachments are sent as multipart/form-data.');
  }
  const form = await c.req.formData().catch(() => {
    throw new Refusal(400, 'Could not parse the multipart body.');
  });
  const comments = await Promise.all(form.getAll('comment').map(textOfPart));
  const minor = await Promise.all(form.getAll('minorEdit').map(textOfPart));
  const parts = form.getAll('file').filter((part) => typeof part !== 'string');
  if (parts.length === 0) throw new Refusal(400, 'The request has no part named "file".');
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

/** The last part of a path, without characters that no file name has. */
export function fileName(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const clean = last.replaceAll(/[\u0000-\u001f\u007f]/g, '').trim();
  return clean === '' || clean === '.' || clean === '..' ? 'file' : clean.slice(0, 255);
}

async function textOfPart(part: string | Blob): Promise<string> {
  return typeof part === 'string' ? part : part.text();
}
