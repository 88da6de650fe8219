import type { PropertyRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { versionConflict } from './content.ts';
import { SiteError } from './site-error.ts';

/** A property to store. */
export interface PropertyWrite {
  readonly key: string;
  /** JSON. */
  readonly value: string;
  readonly message?: string;
  readonly minor?: boolean;
  readonly by: string;
}

const maxBytes = 32_768;
const maxKeyLength = 255;

/** The value of a property as JSON. */
export function propertyValue(value: unknown): string {
  if (value === undefined) throw new SiteError('invalid', 'A property needs a value.');
  return JSON.stringify(value);
}

/** Reads a property. */
export function readProperty({ properties }: Store, contentId: number, key: string): PropertyRow {
  const row = properties.find(contentId, key);
  if (row) return row;
  throw new SiteError('not-found', `Could not find property with key ${key} on content ContentId{id=${contentId}}`);
}

/** Stores a new property. */
export function addProperty(store: Store, contentId: number, write: PropertyWrite): PropertyRow {
  check(write);
  return store.transaction(() => {
    if (store.properties.find(contentId, write.key)) {
      throw new SiteError(
        'invalid',
        `A property with the key ${write.key} already exists on content ContentId{id=${contentId}}`,
      );
    }
    store.properties.insert({ content_id: contentId, key: write.key, version: 1, ...columnsOf(write) });
    return readProperty(store, contentId, write.key);
  });
}

/** Stores the next version of a property. Version 1 creates a property that does not exist. */
export function setProperty(store: Store, contentId: number, number: number, write: PropertyWrite): PropertyRow {
  check(write);
  return store.transaction(() => {
    const old = store.properties.find(contentId, write.key);
    if (!old && number === 1) return addProperty(store, contentId, write);
    if (!old) return readProperty(store, contentId, write.key);
    if (number !== old.version + 1) throw versionConflict(old.version);
    store.properties.update({ id: old.id, version: number, ...columnsOf(write) });
    return readProperty(store, contentId, write.key);
  });
}

/** Removes a property. */
export function removeProperty(store: Store, contentId: number, key: string): void {
  store.properties.remove(readProperty(store, contentId, key).id);
}

function columnsOf({ value, by, message = '', minor = false }: PropertyWrite) {
  return { value, updated_at: new Date().toISOString(), updated_by: by, message, minor: minor ? 1 : 0 };
}

function check({ key, value }: PropertyWrite): void {
  if (key === '' || key.length > maxKeyLength) {
    throw new SiteError('invalid', `A property key has from 1 to ${maxKeyLength} characters.`);
  }
  if (Buffer.byteLength(value) > maxBytes) throw new SiteError('too-large', `The value is over ${maxBytes} bytes`);
}
