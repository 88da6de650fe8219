/** Limits of the delay in milliseconds. */
const minDelay = 100;
const maxDelay = 2000;

/** Delays checks while a user types: longer for documents that take longer to check. */
export interface Debounce {
  /** The delay in milliseconds; 0 for a document that was never checked. */
  delay(uri: string): number;
  /** Runs a check and remembers its duration. */
  measure<T>(uri: string, check: () => T): T;
  forget(uri: string): void;
}

/** Creates a debounce. The delay is three times the duration of the last check, within limits. */
export function createDebounce(): Debounce {
  const durations = new Map<string, number>();
  return {
    delay(uri) {
      const last = durations.get(uri);
      return last === undefined ? 0 : Math.min(Math.max(3 * last, minDelay), maxDelay);
    },
    measure(uri, check) {
      const start = performance.now();
      try {
        return check();
      } finally {
        durations.set(uri, performance.now() - start);
      }
    },
    forget: (uri) => void durations.delete(uri),
  };
}
