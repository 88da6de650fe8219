import { setTimeout as delay } from 'node:timers/promises';

/** Limits the number of concurrent calls, first come, first served, and holds all calls while the server has requested a pause. */
export interface Semaphore {
  /** Resolves when the call may start; call `leave` once afterwards. `undefined`: it may start now. Rejects with the reason of an aborted signal. */
  enter(signal?: AbortSignal): Promise<void> | undefined;
  leave(): void;
  /** Holds all new calls for this many milliseconds. */
  pause(milliseconds: number): void;
}

/** Creates a semaphore. The pause is checked again after each wait, because it may have been extended. */
export function createSemaphore(permits: number): Semaphore {
  let free = permits;
  let pausedUntil = 0;
  const queue = createQueue<() => void>();

  async function enter(signal: AbortSignal | undefined): Promise<void> {
    if (free > 0) free -= 1;
    else await acquire(signal);
    try {
      for (let wait = pausedUntil - Date.now(); wait > 0; wait = pausedUntil - Date.now()) await sleep(wait, signal);
    } catch (error) {
      leave();
      throw error;
    }
  }

  function acquire(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        entry.value = undefined;
        reject(signal?.reason);
      };
      const entry = queue.add(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      });
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  function leave(): void {
    const next = queue.take();
    if (next)
      next(); // passes on its permit
    else free += 1;
  }

  return {
    enter(signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (free > 0 && pausedUntil === 0) {
        free -= 1;
        return undefined; // the common case needs no promise
      }
      if (pausedUntil !== 0 && pausedUntil <= Date.now()) pausedUntil = 0;
      return enter(signal);
    },
    leave,
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, Date.now() + milliseconds);
    },
  };
}

/** A first-in, first-out queue with constant-time operations. Entries whose value was cleared are skipped. */
function createQueue<T>() {
  let entries: { value: T | undefined }[] = [];
  let head = 0;
  return {
    add(value: T): { value: T | undefined } {
      const entry = { value: value as T | undefined };
      entries.push(entry);
      return entry;
    },
    take(): T | undefined {
      while (head < entries.length) {
        const value = entries[head]?.value;
        head += 1;
        if (head >= 1024 && head * 2 > entries.length) {
          entries = entries.slice(head);
          head = 0;
        }
        if (value !== undefined) return value;
      }
      entries = [];
      head = 0;
      return undefined;
    },
  };
}

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(Math.max(0, milliseconds), undefined, { signal });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}
