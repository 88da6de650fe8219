/** Milliseconds. */
const shortest = 100;
const longest = 2000;

/** How long to let an editor type before a document is checked again: longer where checking takes longer. */
export interface Pace {
  /** Milliseconds to wait; 0 for a document that was never checked. */
  pause(uri: string): number;
  /** Runs a check and remembers how long it took. */
  measure<T>(uri: string, check: () => T): T;
  forget(uri: string): void;
}

/** Makes a pace. A document is left alone for three times as long as checking it took, within limits. */
export function createPace(): Pace {
  const took = new Map<string, number>();
  return {
    pause(uri) {
      const last = took.get(uri);
      return last === undefined ? 0 : Math.min(Math.max(3 * last, shortest), longest);
    },
    measure(uri, check) {
      const start = performance.now();
      try {
        return check();
      } finally {
        took.set(uri, performance.now() - start);
      }
    },
    forget: (uri) => void took.delete(uri),
  };
}
