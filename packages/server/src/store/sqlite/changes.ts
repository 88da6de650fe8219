import { dependency } from '../dependency.ts';
import type { Database, Value } from './database.ts';

/** Calls a listener for every change made through this connection, including cascades, which triggers report. */
export function watchChanges(database: Database, listener: (names: readonly string[]) => void): void {
  database.define('content_changed_js', (id, parent, owner, space, type, title) => {
    const names = [dependency.content(idOf(id))];
    if (type === 'attachment') names.push(dependency.files(idOf(owner)));
    else {
      names.push(
        dependency.title(idOf(space), String(type), String(title)),
        dependency.pages(idOf(space)),
        dependency.anyPage,
      );
    }
    if (parent !== null) names.push(dependency.children(idOf(parent)));
    listener(names);
  });
  database.define('changed_js', (name) => listener([String(name)]));

  const row = (alias: string) =>
    `SELECT content_changed_js(${['id', 'parent_id', 'container_id', 'space_id', 'type', 'title'].map((column) => `${alias}.${column}`).join(', ')});`;
  const label = (alias: string) =>
    `SELECT changed_js('content ' || ${alias}.content_id);
     SELECT changed_js('${dependency.anyPage}');
     SELECT changed_js('pages ' || (SELECT space_id FROM content WHERE id = ${alias}.content_id));`;
  const on = (table: string, bodies: { insert: string; update: string; delete: string }) => {
    for (const [event, body] of Object.entries(bodies)) {
      database.script(`CREATE TEMP TRIGGER ${table}_${event}_js AFTER ${event} ON main.${table} BEGIN ${body} END`);
    }
  };
  const all = (body: string) => ({ insert: body, update: body, delete: body });
  on('content', { insert: row('new'), update: row('old') + row('new'), delete: row('old') });
  on('label', { insert: label('new'), update: label('new'), delete: label('old') });
  on('space', all(`SELECT changed_js('${dependency.spaces}');`));
  on('user', all(`SELECT changed_js('${dependency.users}');`));
  on('restriction', all(`SELECT changed_js('${dependency.restrictions}');`));
}

function idOf(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}
