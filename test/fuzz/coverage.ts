import { Session } from 'node:inspector';

/** The locations of the code that ran, from the coverage counters of V8. */
export interface Coverage {
  /** The locations that ran since the last call, each with its count as a power of two. */
  take(): ReadonlySet<string>;
  /** Stops counting. */
  close(): void;
}

/** The files whose coverage counts. */
const projectFiles = /\/(?:packages|apps)\/[a-z]+\/(?:src|dist)\//;

/** Starts counting in this thread, which makes code about half as fast. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take() {
      const locations = new Set<string>();
      session.post('Profiler.takePreciseCoverage', (error, answer) => {
        if (error) throw error;
        const { result } = answer;
        for (const { scriptId, url, functions } of result) {
          if (!projectFiles.test(url)) continue;
          for (const { ranges } of functions) {
            for (const { startOffset, count } of ranges) {
              if (count > 0) locations.add(`${scriptId}:${startOffset}:${Math.min(8, Math.floor(Math.log2(count)))}`);
            }
          }
        }
      });
      return locations;
    },
    close: () => session.disconnect(),
  };
}
