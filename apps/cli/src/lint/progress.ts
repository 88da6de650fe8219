const patience = 1000;
const pause = 100;

/** A line on a terminal for a run that takes longer than a second; nothing anywhere else. */
export function createProgress(total: number) {
  const start = Date.now();
  let next = start + patience;
  let isShown = false;
  return {
    /** `done` of the files are checked. */
    step(done: number) {
      const now = Date.now();
      if (now < next) return;
      const { stderr } = process; // costs a start that is over before this
      if (!stderr.isTTY) return;
      next = now + pause;
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
