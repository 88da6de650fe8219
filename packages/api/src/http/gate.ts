import { setTimeout as sleep } from 'node:timers/promises';

/** Lets so many calls through at a time, in the order they came, and none while the server wants a pause. */
export interface Gate {
  /** Resolves when the call may go; to be followed by one `leave`. Rejects with the reason of an aborted signal. */
  enter(signal?: AbortSignal): Promise<void> | undefined;
  leave(): void;
  /** No call goes in the next so many milliseconds. */
  pause(milliseconds: number): void;
}

/** Makes a gate. The pause is asked for again after each wait, since it may have become longer meanwhile. */
export function createGate(places: number): Gate {
  let free = places;
  let pausedUntil = 0;
  const queue = createQueue<() => void>();

  async function enter(signal: AbortSignal | undefined): Promise<void> {
    if (free > 0) free -= 1;
    else await place(signal);
    try {
      for (let wait = pausedUntil - Date.now(); wait > 0; wait = pausedUntil - Date.now()) await pauseFor(wait, signal);
    } catch (error) {
      leave();
      throw error;
    }
  }

  function place(signal: AbortSignal | undefined): Promise<void> {
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
      next(); // the place goes from hand to hand
    else free += 1;
  }

  return {
    enter(signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (free > 0 && pausedUntil === 0) {
        free -= 1;
        return undefined; // the common case costs no promise
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

/** First in, first out, in constant time. An entry whose value is taken away by its owner is skipped. */
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

/** Waits, and rejects with the reason of the signal as soon as it is aborted. */
export async function pauseFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(Math.max(0, milliseconds), undefined, { signal });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}
