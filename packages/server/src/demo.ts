import { attach } from './store/attachment.ts';
import { createContent } from './store/content.ts';
import type { Database } from './store/driver.ts';
import { createSpace } from './store/space.ts';

/** Fills an empty site with a small space. A site that has a space already is left alone. */
export function fillDemo(database: Database): void {
  if (database.get('SELECT 1 FROM space')) return;
  database.transaction(() => {
    const by = 'admin';
    const space = createSpace(database, { key: 'DEMO', name: 'Demonstration', description: 'A space to try out', by });
    const make = (title: string, body: string) =>
      createContent(database, {
        type: 'page',
        spaceId: space.id,
        title,
        body,
        parentId: space.homepage_id ?? undefined,
        by,
      });
    const macros = make(
      'Macros',
      '<ac:structured-macro ac:name="cheese" /><ac:structured-macro ac:name="info"><ac:rich-text-body><p>Good to know.</p></ac:rich-text-body></ac:structured-macro>',
    );
    make('Files', '<ac:structured-macro ac:name="space-attachments" />');
    const text = (value: string) => new TextEncoder().encode(value);
    attach(
      database,
      macros,
      { name: 'notes.txt', mediaType: 'text/plain', comment: 'Notes', data: text('Cheese.\n'), by },
      false,
    );
    attach(
      database,
      macros,
      { name: 'list.csv', mediaType: 'text/csv', comment: '', data: text('a,b\n1,2\n'), by },
      false,
    );
  });
}
