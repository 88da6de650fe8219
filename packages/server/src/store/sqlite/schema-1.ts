import type { Database } from './database.ts';

/**
 * All tables.
 *
 * The body is the last column of `content`, because SQLite must read through a long body to get to the columns after it. Every
 * index on `content` makes adding pages slower, so partial indexes omit rows that are never looked up by them; a title is in
 * only one of two indexes.
 */
export function firstSchema(database: Database): void {
  database.script(`
   CREATE TABLE space (
     id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT NOT NULL,
     description TEXT NOT NULL, homepage_id INTEGER, status TEXT NOT NULL DEFAULT 'current',
     created_at TEXT NOT NULL, created_by TEXT NOT NULL);
   CREATE TABLE content (
     id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, status TEXT NOT NULL,
     space_id INTEGER NOT NULL REFERENCES space(id) ON DELETE CASCADE, title TEXT NOT NULL,
     parent_id INTEGER REFERENCES content(id) ON DELETE SET NULL,
     container_id INTEGER REFERENCES content(id) ON DELETE CASCADE,
     posting_day TEXT, version INTEGER NOT NULL, message TEXT NOT NULL, minor INTEGER NOT NULL,
     created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
     position REAL, location TEXT, body TEXT NOT NULL);
   CREATE UNIQUE INDEX content_title ON content(title, space_id) WHERE status = 'current' AND type = 'page';
   CREATE INDEX content_other_title ON content(title) WHERE NOT (status = 'current' AND type = 'page');
   CREATE INDEX content_child ON content(parent_id, type, status, coalesce(position, id)) WHERE parent_id IS NOT NULL;
   CREATE INDEX content_container ON content(container_id, type) WHERE container_id IS NOT NULL;
   CREATE INDEX content_listing ON content(type, status, id);
   CREATE INDEX content_space ON content(space_id, type, status, id);
   CREATE INDEX content_updated ON content(updated_at);
   CREATE TABLE content_version (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, number INTEGER NOT NULL,
     title TEXT NOT NULL, message TEXT NOT NULL, minor INTEGER NOT NULL, updated_at TEXT NOT NULL,
     updated_by TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (content_id, number));
   CREATE TABLE label (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, prefix TEXT NOT NULL, name TEXT NOT NULL,
     id INTEGER PRIMARY KEY AUTOINCREMENT, UNIQUE (content_id, prefix, name));
   CREATE INDEX label_name ON label(name, content_id);
   CREATE TABLE property (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, key TEXT NOT NULL, value TEXT NOT NULL,
     version INTEGER NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL, message TEXT NOT NULL,
     minor INTEGER NOT NULL, id INTEGER PRIMARY KEY AUTOINCREMENT, UNIQUE (content_id, key));
   CREATE TABLE file (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, number INTEGER NOT NULL,
     media_type TEXT NOT NULL, comment TEXT NOT NULL, size INTEGER NOT NULL, hash TEXT NOT NULL,
     PRIMARY KEY (content_id, number)) WITHOUT ROWID;
   CREATE INDEX file_hash ON file(hash);
   CREATE TABLE blob (hash TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
   CREATE TABLE user (name TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE restriction (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, operation TEXT NOT NULL, kind TEXT NOT NULL,
     name TEXT NOT NULL, PRIMARY KEY (content_id, operation, kind, name)) WITHOUT ROWID;
   CREATE TABLE watch (
     user TEXT NOT NULL, content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE,
     PRIMARY KEY (user, content_id)) WITHOUT ROWID;
   CREATE INDEX watch_content ON watch(content_id);
   CREATE VIRTUAL TABLE search USING fts5(title, text, tokenize = "unicode61 remove_diacritics 2");
   CREATE TABLE search_due (content_id INTEGER PRIMARY KEY);
   CREATE TRIGGER content_made AFTER INSERT ON content BEGIN
     INSERT OR IGNORE INTO search_due VALUES (new.id); END;
   CREATE TRIGGER content_changed AFTER UPDATE OF title, body, status ON content BEGIN
     INSERT OR IGNORE INTO search_due VALUES (new.id); END;
   CREATE TRIGGER content_gone AFTER DELETE ON content BEGIN
     INSERT OR IGNORE INTO search_due VALUES (old.id); END;`);
}
