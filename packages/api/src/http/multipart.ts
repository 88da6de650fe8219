import { randomUUID } from 'node:crypto';
import type { StreamBody } from './transport.ts';

/** The bytes of a file. A function is called for each attempt, so that the call can be retried. */
export type FileData =
  | string
  | Uint8Array
  | Blob
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | (() => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>);

/** The file part of a multipart body. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  /** Default: `application/octet-stream`. */
  readonly mediaType?: string;
  readonly data: FileData;
  /** Size of `data` in bytes, if it is a stream of known length. */
  readonly size?: number;
}

/**
 * A `multipart/form-data` body that is generated while it is sent, so a file is never held in memory as a whole.
 *
 * Names are written in UTF-8, with quotes and line endings escaped as browsers do.
 */
export function multipart(fields: Readonly<Record<string, string | undefined>>, file: FilePart): StreamBody {
  const boundary = `macrowright-${randomUUID()}`;
  const start = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
    )
    .join('');
  const { name, filename, mediaType = 'application/octet-stream', data } = file;
  if (/[\r\n]/.test(mediaType)) throw new TypeError('A media type must not contain line breaks.');
  const disposition = `form-data; name="${quoted(name)}"; filename="${quoted(filename)}"`;
  const before = Buffer.from(
    `${start}--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${mediaType}\r\n\r\n`,
  );
  const after = Buffer.from(`\r\n--${boundary}--\r\n`);
  const size = sizeOf(data) ?? file.size;

  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: size === undefined ? undefined : before.length + size + after.length,
    repeatable: isRepeatable(data),
    async *open() {
      yield before;
      yield* chunks(data);
      yield after;
    },
  };
}

/** Whether the data can be read more than once. */
export function isRepeatable(data: FileData): boolean {
  return typeof data === 'string' || typeof data === 'function' || data instanceof Uint8Array || data instanceof Blob;
}

/** Size of the data in bytes, if it is known without reading it. */
export function sizeOf(data: FileData): number | undefined {
  if (typeof data === 'string') return Buffer.byteLength(data);
  if (data instanceof Uint8Array) return data.byteLength;
  return data instanceof Blob ? data.size : undefined;
}

/** The data as chunks of bytes. */
export async function* chunks(data: FileData): AsyncGenerator<Uint8Array> {
  if (typeof data === 'string') yield Buffer.from(data);
  else if (data instanceof Uint8Array) yield data;
  else if (data instanceof Blob)
    yield* data.stream() as unknown as AsyncIterable<Uint8Array>; // its DOM type lacks the iterator
  else for await (const chunk of typeof data === 'function' ? data() : data) yield bytesOf(chunk);
}

function bytesOf(chunk: string | Uint8Array): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

function quoted(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
