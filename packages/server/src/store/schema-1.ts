import type { Database } from './driver.ts';

/** Spaces, content with its versions, labels, properties and files. */
export function firstSchema(database: Database): void {
  database.script(`CREATE TABLE space (
     id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT NOT NULL,
     description TEXT NOT NULL, homepage_id INTEGER);
   CREATE TABLE content (
     id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, status TEXT NOT NULL,
     space_id INTEGER NOT NULL REFERENCES space(id) ON DELETE CASCADE, title TEXT NOT NULL,
     parent_id INTEGER REFERENCES content(id) ON DELETE SET NULL,
     container_id INTEGER REFERENCES content(id) ON DELETE CASCADE,
     posting_day TEXT, body TEXT NOT NULL, version INTEGER NOT NULL, message TEXT NOT NULL, minor INTEGER NOT NULL,
     created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL);
   CREATE UNIQUE INDEX content_title ON content(space_id, type, title)
     WHERE status = 'current' AND type = 'page';
   CREATE INDEX content_parent ON content(parent_id);
   CREATE INDEX content_container ON content(container_id, type);
   CREATE INDEX content_listing ON content(type, status, id);
   CREATE TABLE content_version (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, number INTEGER NOT NULL,
     title TEXT NOT NULL, body TEXT NOT NULL, message TEXT NOT NULL, minor INTEGER NOT NULL,
     updated_at TEXT NOT NULL, updated_by TEXT NOT NULL, PRIMARY KEY (content_id, number)) WITHOUT ROWID;
   CREATE TABLE label (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, prefix TEXT NOT NULL, name TEXT NOT NULL,
     id INTEGER PRIMARY KEY AUTOINCREMENT, UNIQUE (content_id, prefix, name));
   CREATE TABLE property (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, key TEXT NOT NULL, value TEXT NOT NULL,
     version INTEGER NOT NULL, updated_at TEXT NOT NULL, id INTEGER PRIMARY KEY AUTOINCREMENT,
     UNIQUE (content_id, key));
   CREATE TABLE file (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, number INTEGER NOT NULL,
     media_type TEXT NOT NULL, comment TEXT NOT NULL, size INTEGER NOT NULL, data BLOB NOT NULL,
     PRIMARY KEY (content_id, number));`);
}
