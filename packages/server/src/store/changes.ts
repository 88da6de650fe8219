import type { Database, Value } from './driver.ts';

/** What depends on a change is known by names like these; see `dependency`. */
export type ChangeListener = (names: readonly string[]) => void;

/** The names of what a view may depend on. */
export const dependency = {
  content: (id: Value) => `content ${id}`,
  title: (space: Value, type: Value, title: Value) => `title ${space} ${type} ${title}`,
  children: (parent: Value) => `children ${parent}`,
  files: (owner: Value) => `files ${owner}`,
  pages: (space: Value) => `pages ${space}`,
  /** Any page or blog post of any space. */
  anyPage: 'any page',
  spaces: 'spaces',
  users: 'users',
  /** Who may see what: everything depends on it. */
  restrictions: 'restrictions',
};

/** Tells of every change, also of those made by a cascade: triggers of this connection call the listener. */
export function watchChanges(database: Database, listener: ChangeListener): void {
  database.define('content_changed_js', (id, parent, owner, space, type, title) => {
    const names = [dependency.content(id ?? 0)];
    if (type === 'attachment') names.push(dependency.files(owner ?? 0));
    else
      names.push(
        dependency.title(space ?? 0, type ?? '', title ?? ''),
        dependency.pages(space ?? 0),
        dependency.anyPage,
      );
    if (parent !== null) names.push(dependency.children(parent ?? 0));
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
