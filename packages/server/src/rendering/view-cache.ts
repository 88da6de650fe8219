import { dependency } from '../store/dependency.ts';

/** A cached view, its time on the change clock, and what it depends on. */
interface CachedView {
  readonly html: string;
  readonly time: number;
  readonly dependencies: readonly string[];
}

/** Rendered views. A view is discarded when something that it depends on has changed. */
export interface ViewCache {
  get(key: string): string | undefined;
  /** Caches a view with the names of what it depends on. */
  set(key: string, html: string, dependencies: Iterable<string>): void;
  /** Must be called with the dependency names of what changed. */
  changed(names: readonly string[]): void;
  clear(): void;
}

const defaultMaxLength = 32_000_000;
const maxChanges = 200_000;

/** `maxLength` limits the total length of all views, in UTF-16 code units. The least recently used views are removed first. */
export function createViewCache(maxLength = defaultMaxLength): ViewCache {
  const views = new Map<string, CachedView>();
  const changes = new Map<string, number>();
  let [clock, size] = [0, 0];
  const drop = (key: string) => {
    size -= views.get(key)?.html.length ?? 0;
    views.delete(key);
  };
  const clear = () => {
    views.clear();
    changes.clear();
    size = 0;
  };
  return {
    clear,
    get(key) {
      const found = views.get(key);
      if (!found) return undefined;
      drop(key);
      if (found.dependencies.some((name) => (changes.get(name) ?? 0) > found.time)) return undefined;
      views.set(key, found);
      size += found.html.length;
      return found.html;
    },
    set(key, html, dependencies) {
      drop(key);
      views.set(key, { html, time: clock, dependencies: [...dependencies, dependency.restrictions] });
      size += html.length;
      for (const oldest of views.keys()) {
        if (size <= maxLength) break;
        drop(oldest);
      }
    },
    changed(names) {
      if (views.size === 0) return;
      clock++;
      for (const name of names) changes.set(name, clock);
      if (changes.size > maxChanges) clear();
    },
  };
}
