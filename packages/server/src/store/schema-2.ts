import { createHash } from 'node:crypto';
import type { Database } from './driver.ts';

/** People, restrictions, watches, positions, drafts, the full-text index, and files that are known by their content. */
export function completeSchema(database: Database): void {
  database.script(`
   CREATE TABLE user (name TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE restriction (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, operation TEXT NOT NULL, kind TEXT NOT NULL,
     name TEXT NOT NULL, PRIMARY KEY (content_id, operation, kind, name)) WITHOUT ROWID;
   CREATE TABLE watch (
     user TEXT NOT NULL, content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE,
     PRIMARY KEY (user, content_id)) WITHOUT ROWID;
   CREATE INDEX watch_content ON watch(content_id);
   ALTER TABLE space ADD COLUMN status TEXT NOT NULL DEFAULT 'current';
   ALTER TABLE space ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
   ALTER TABLE space ADD COLUMN created_by TEXT NOT NULL DEFAULT 'admin';
   ALTER TABLE content ADD COLUMN position REAL;
   ALTER TABLE content ADD COLUMN location TEXT;
   ALTER TABLE property ADD COLUMN updated_by TEXT NOT NULL DEFAULT 'admin';
   ALTER TABLE property ADD COLUMN message TEXT NOT NULL DEFAULT '';
   ALTER TABLE property ADD COLUMN minor INTEGER NOT NULL DEFAULT 0;
   DROP INDEX content_parent;
   CREATE INDEX content_child ON content(parent_id, type, status, coalesce(position, id));
   CREATE INDEX content_space ON content(space_id, type, status, id);
   CREATE INDEX content_named ON content(title, type);
   CREATE INDEX content_created ON content(created_at);
   CREATE INDEX content_updated ON content(updated_at);
   CREATE INDEX label_name ON label(name, content_id);
   CREATE TABLE blob (hash TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
   ALTER TABLE file RENAME TO old_file;
   CREATE TABLE file (
     content_id INTEGER NOT NULL REFERENCES content(id) ON DELETE CASCADE, number INTEGER NOT NULL,
     media_type TEXT NOT NULL, comment TEXT NOT NULL, size INTEGER NOT NULL, hash TEXT NOT NULL,
     PRIMARY KEY (content_id, number)) WITHOUT ROWID;
   CREATE INDEX file_hash ON file(hash);
   CREATE VIRTUAL TABLE search USING fts5(title, text, tokenize = "unicode61 remove_diacritics 2");
   CREATE TABLE search_due (content_id INTEGER PRIMARY KEY);
   CREATE TRIGGER content_made AFTER INSERT ON content BEGIN
     INSERT OR IGNORE INTO search_due VALUES (new.id); END;
   CREATE TRIGGER content_changed AFTER UPDATE OF title, body, status ON content BEGIN
     INSERT OR IGNORE INTO search_due VALUES (new.id); END;
   CREATE TRIGGER content_gone AFTER DELETE ON content BEGIN
     INSERT OR IGNORE INTO search_due VALUES (old.id); END;
   INSERT INTO search_due SELECT id FROM content;`);

  type OldFile = Record<'content_id' | 'number' | 'size', number> & Record<'media_type' | 'comment', string>;
  const old = database.all<OldFile>('SELECT content_id, number, media_type, comment, size FROM old_file');
  for (const row of old) {
    const data = database.get<{ data: Uint8Array }>(
      'SELECT data FROM old_file WHERE content_id = ? AND number = ?',
      row.content_id,
      row.number,
    )?.data;
    if (!data) continue;
    const hash = createHash('sha256').update(data).digest('hex');
    database.run('INSERT OR IGNORE INTO blob VALUES (?, ?)', hash, data);
    database.run(
      'INSERT INTO file VALUES (?, ?, ?, ?, ?, ?)',
      row.content_id,
      row.number,
      row.media_type,
      row.comment,
      row.size,
      hash,
    );
  }
  database.script('DROP TABLE old_file');
}
