import { expect, it } from 'vitest';
import { hasTitle } from './content.ts';
import { openDatabase } from './database.ts';
import { visibleTo } from './restrictions.ts';
import { migrate } from './schema.ts';
import { descendantIds } from './tree.ts';

const database = openDatabase(':memory:');
migrate(database);
database.script(`INSERT INTO space (key, name, type, description, created_at, created_by) VALUES ('A', 'A', 'global', '', '', '');
  INSERT INTO content (type, status, space_id, title, body, version, message, minor, created_at, created_by, updated_at, updated_by)
  VALUES ('page', 'current', 1, 'A', '', 1, '', 0, '', '', '', '');
  INSERT INTO restriction VALUES (1, 'read', 'user', 'ann');`);
const hidden = visibleTo(database, 'bob', 'c').sql;

/** Queries on tables that grow with the site, and the index that each query must use. */
const cases: [name: string, sql: string, index: RegExp][] = [
  ['the pages below a page', descendantIds, /SEARCH x USING COVERING INDEX content_child/],
  [
    'a title',
    `SELECT * FROM content c WHERE c.type = ? AND c.status IN (?) AND ${hasTitle(['a']).sql} ORDER BY c.id LIMIT 1`,
    /COVERING INDEX content_title \(title=\?[\s\S]*INDEX content_other_title \(title=\?/,
  ],
  [
    'pages hidden below a page',
    `SELECT * FROM content c WHERE ${hidden}`,
    /SEARCH c USING COVERING INDEX content_child/,
  ],
  [
    'content hidden with its page',
    `SELECT * FROM content c WHERE ${hidden}`,
    /SEARCH c USING COVERING INDEX content_container/,
  ],
  [
    'the pages of a space',
    "SELECT * FROM content c WHERE c.space_id = ? AND c.type = 'page' AND c.status = 'current' ORDER BY c.id",
    /SEARCH c USING INDEX content_space/,
  ],
  [
    'all pages',
    'SELECT * FROM content c WHERE c.type = ? AND c.status = ? ORDER BY c.id LIMIT 25',
    /SEARCH c USING INDEX content_listing/,
  ],
];

it.each(cases)('uses an index for %s', (_name, sql, index) => {
  const plan = database.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
  expect(plan.join('\n')).toMatch(index);
  expect(plan.join('\n')).not.toMatch(/SEARCH [xc] USING INDEX content_listing[^\n]*\n\s*SCAN (?:down|hidden)/);
  expect(plan.join('\n')).not.toMatch(/USE TEMP B-TREE/);
});
