import { parseStorage, textOf, walk } from '@macrowright/storage';
import type { Database } from '../database.ts';

/** The full-text index. Content is indexed when the site is idle or on the next search, whichever comes first. */
export interface SearchIndex {
  /** Indexes everything written so far. */
  update(): void;
  /** Must be called after a write. */
  wake(): void;
  stop(): void;
}

const idleMs = 300;
const maxPerTurn = 20;

/** The index of a database. Triggers add content to be indexed to the table `search_due`. */
export function createSearchIndex(database: Database): SearchIndex {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const indexSome = (limit: number): boolean => {
    const due = database.all<{ id: number }>('SELECT content_id AS id FROM search_due LIMIT ?', limit);
    database.transaction(() => {
      for (const { id } of due) indexContent(database, id);
    });
    return due.length === limit;
  };
  let lastWrite = 0;
  const idle = () => {
    const wasIdle = performance.now() - lastWrite >= idleMs;
    timer = undefined;
    if (!wasIdle || indexSome(maxPerTurn)) wait(wasIdle ? 1 : idleMs);
  };
  const wait = (ms: number) => {
    timer = setTimeout(idle, ms).unref();
  };
  return {
    update() {
      while (indexSome(1000));
    },
    wake() {
      lastWrite = performance.now();
      if (!timer && !stopped) wait(idleMs);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Elements that may occur inside a word. */
const inlineElements = new Set(
  'a abbr b big code del em i ins s small span strike strong sub sup tt u ac:link-body'.split(' '),
);

function indexContent(database: Database, id: number): void {
  database.run('DELETE FROM search WHERE rowid = ?', id);
  database.run('DELETE FROM search_due WHERE content_id = ?', id);
  const sql = "SELECT title, body FROM content WHERE id = ? AND status = 'current'";
  const row = database.get<{ title: string; body: string }>(sql, id);
  if (row) database.run('INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)', id, row.title, plainText(row.body));
}

/** The text of a body and its macros, without macro parameters. */
export function plainText(storage: string): string {
  const pieces: string[] = [];
  walk(parseStorage(storage).root, {
    enter(node) {
      if (node.type === 'text' || node.type === 'cdata') pieces.push(textOf(node));
      else if (!('name' in node && inlineElements.has(node.name))) pieces.push(' ');
      return !('name' in node && node.name === 'ac:parameter');
    },
  });
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}
