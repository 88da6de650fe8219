import { writeSync } from 'node:fs';

/**
 * Writes text to standard output at once. When the reader has gone (`| head`), the process ends: that is no error of ours.
 *
 * `process.stdout` does the same, but asking for it loads a part of Node that takes a tenth of the start of the command.
 */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // a full pipe that does not block: its reader is slow
    }
  }
}

/** Standard output as a stream, for what must wait while the reader is slow. As `print` when the reader has gone. */
export function outputStream(): NodeJS.WriteStream {
  const { stdout } = process;
  if (stdout.listenerCount('error') === 0) {
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return stdout;
}
