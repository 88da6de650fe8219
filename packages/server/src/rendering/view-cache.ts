import { dependency } from '../store/dependency.ts';

/** A kept view, and when and from what it was made. */
interface Kept {
  readonly html: string;
  readonly at: number;
  readonly from: readonly string[];
}

/** Rendered views. One that was drawn from something that changed since is not answered. */
export interface ViewCache {
  get(key: string): string | undefined;
  /** Keeps a view with the names of what it was drawn from. */
  set(key: string, html: string, from: Iterable<string>): void;
  /** Notes that something changed. */
  changed(names: readonly string[]): void;
  clear(): void;
}

const standardSize = 32_000_000;
const mostChanges = 200_000;

/** A cache that holds at most some characters (32 million by default); the least recently used go first. */
export function createViewCache(mostCharacters = standardSize): ViewCache {
  const kept = new Map<string, Kept>();
  const changes = new Map<string, number>();
  let [clock, size] = [0, 0];
  const drop = (key: string) => {
    size -= kept.get(key)?.html.length ?? 0;
    kept.delete(key);
  };
  const clear = () => {
    kept.clear();
    changes.clear();
    size = 0;
  };
  return {
    clear,
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      drop(key);
      if (found.from.some((name) => (changes.get(name) ?? 0) > found.at)) return undefined;
      kept.set(key, found);
      size += found.html.length;
      return found.html;
    },
    set(key, html, from) {
      drop(key);
      kept.set(key, { html, at: clock, from: [...from, dependency.restrictions] });
      size += html.length;
      for (const oldest of kept.keys()) {
        if (size <= mostCharacters) break;
        drop(oldest);
      }
    },
    changed(names) {
      if (kept.size === 0) return;
      clock++;
      for (const name of names) changes.set(name, clock);
      if (changes.size > mostChanges) clear();
    },
  };
}
