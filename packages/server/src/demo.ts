import { attach } from './store/attachment.ts';
import type { Blobs } from './store/blob.ts';
import { createContent } from './store/content.ts';
import type { Database } from './store/driver.ts';
import { createSpace } from './store/space.ts';

/** Fills an empty site with a small space. A site that has a space already is left alone. */
export function fillDemo(database: Database, blobs: Blobs): void {
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
    const add = (name: string, mediaType: string, comment: string, text: string) => {
      const data = new TextEncoder().encode(text);
      const file = { name, mediaType, comment, size: data.byteLength, hash: blobs.put(data), by };
      attach(database, macros, file, false);
    };
    add('notes.txt', 'text/plain', 'Notes', 'Cheese.\n');
    add('list.csv', 'text/csv', '', 'a,b\n1,2\n');
  });
}
