import { Session } from 'node:inspector';

/** Which places of the code ran, as V8 counts them. */
export interface Coverage {
  /** The places that ran since the last call, each with its count in powers of two. */
  take(): ReadonlySet<string>;
  /** Ends counting. */
  close(): void;
}

/** The files whose places count. */
const ours = /\/(?:packages|apps)\/[a-z]+\/(?:src|dist)\//;

/** Counts in this thread; code that runs while it is counted is about half as fast. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take() {
      const places = new Set<string>();
      session.post('Profiler.takePreciseCoverage', (error, answer) => {
        if (error) throw error;
        const { result } = answer;
        for (const { scriptId, url, functions } of result) {
          if (!ours.test(url)) continue;
          for (const { ranges } of functions) {
            for (const { startOffset, count } of ranges) {
              if (count > 0) places.add(`${scriptId}:${startOffset}:${Math.min(8, Math.floor(Math.log2(count)))}`);
            }
          }
        }
      });
      return places;
    },
    close: () => session.disconnect(),
  };
}
