import { writeSync } from 'node:fs';

/**
 * Writes to standard output synchronously. Ends the process without an error when the reader has closed the pipe (`| head`).
 *
 * Accessing `process.stdout` would load a part of Node that takes a tenth of the start-up time.
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
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // the pipe is non-blocking and full because its reader is slow
    }
  }
}

/** Standard output as a stream, for output that must wait for a slow reader. Handles a closed pipe like `print`. */
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
