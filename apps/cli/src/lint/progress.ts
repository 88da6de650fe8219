const initialDelay = 1000;
const interval = 100;

/** A progress bar for runs of more than a second, only on a terminal. */
export function createProgress(total: number) {
  const start = Date.now();
  let next = start + initialDelay;
  let isShown = false;
  return {
    /** Call it when `done` files have been checked. */
    step(done: number) {
      const now = Date.now();
      if (now < next) return;
      const { stderr } = process; // slow to load, and short runs do not need it
      if (!stderr.isTTY) return;
      next = now + interval;
      isShown = true;
      const width = 30;
      const filled = Math.min(width, Math.floor((done / total) * width));
      stderr.write(`\r[${'='.repeat(filled)}${' '.repeat(width - filled)}] ${Math.min(done, total)} of ${total} files`);
    },
    end() {
      if (isShown) process.stderr.write('\r\u001b[K');
    },
  };
}
