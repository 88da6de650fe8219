/** Milliseconds without a change before a document is checked; documents that take long wait longer. */
const shortest = 100;
const longest = 2000;

/** Checks documents some time after they changed. */
export interface Publisher {
  /** Checks a document once it has been left alone for a while. */
  soon(uri: string): void;
  forget(uri: string): void;
}

/** Makes a publisher. How long it waits follows from how long the last check of the document took. */
export function createPublisher(check: (uri: string) => void): Publisher {
  const waiting = new Map<string, NodeJS.Timeout>();
  const took = new Map<string, number>();

  return {
    soon(uri) {
      clearTimeout(waiting.get(uri));
      const pause = Math.min(Math.max(3 * (took.get(uri) ?? 0), took.has(uri) ? shortest : 0), longest);
      waiting.set(
        uri,
        setTimeout(() => {
          waiting.delete(uri);
          const start = performance.now();
          check(uri);
          took.set(uri, performance.now() - start);
        }, pause),
      );
    },
    forget(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      took.delete(uri);
    },
  };
}
