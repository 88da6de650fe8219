import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '@macrowright/storage';

/** Findings of earlier runs, by content: files that were only moved or touched are not checked again. */
export interface Cache {
  get(source: string, settings: string): readonly Diagnostic[] | undefined;
  set(source: string, settings: string, diagnostics: readonly Diagnostic[]): void;
  /** Keeps the entries that this run used. */
  save(): Promise<void>;
}

interface CacheFile {
  readonly version: string;
  readonly entries: Readonly<Record<string, readonly Diagnostic[]>>;
}

/** A cache that lasts as long as the process. `save` forgets what was not used since the last `save`. */
export function createMemoryCache(): Cache {
  let before = new Map<string, readonly Diagnostic[]>();
  let used = new Map<string, readonly Diagnostic[]>();
  const keyOf = (source: string, settings: string) => `${settings}\n${source}`;
  return {
    get(source, settings) {
      const found = before.get(keyOf(source, settings));
      if (found) used.set(keyOf(source, settings), found);
      return found;
    },
    set(source, settings, diagnostics) {
      used.set(keyOf(source, settings), diagnostics);
    },
    async save() {
      before = used;
      used = new Map();
    },
  };
}

/** Opens the cache in a file. A file that cannot be read or has a different version is treated as empty. */
export async function openCache(file: string, version: string): Promise<Cache> {
  const before = await readCache(file, version);
  const used = new Map<string, readonly Diagnostic[]>();
  let isNew = false;
  const settingsHashes = new Map<string, string>();

  const keyOf = (source: string, settings: string) => {
    const known = settingsHashes.get(settings) ?? hash(settings);
    settingsHashes.set(settings, known);
    return `${known}${hash(source)}`;
  };
  return {
    get(source, settings) {
      const key = keyOf(source, settings);
      const found = before.get(key);
      if (found) used.set(key, found);
      return found;
    },
    set(source, settings, diagnostics) {
      isNew = true;
      used.set(keyOf(source, settings), diagnostics);
    },
    async save() {
      if (!isNew && used.size === before.size) return;
      await mkdir(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      const content: CacheFile = { version, entries: Object.fromEntries(used) };
      await writeFile(draft, JSON.stringify(content));
      await rename(draft, file);
    },
  };
}

async function readCache(file: string, version: string): Promise<Map<string, readonly Diagnostic[]>> {
  try {
    const { version: found, entries }: CacheFile = JSON.parse(await readFile(file, 'utf8'));
    return new Map(found === version ? Object.entries(entries) : []);
  } catch {
    return new Map(); // without the cache the run is only slower
  }
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
