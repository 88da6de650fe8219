import { attach } from '../store/attachment.ts';
import type { Blobs } from '../store/blob.ts';
import { type ContentRow, createContent } from '../store/content.ts';
import type { Database } from '../store/driver.ts';
import { addLabels } from '../store/label.ts';
import { createSpace } from '../store/space.ts';
import { administrator } from '../store/user.ts';
import { galleryPages } from './gallery.ts';
import { type DemoPage, demoPages, homeStorage } from './pages.ts';

/** Fills an empty site with a small space. A site that has a space already is left alone. */
export async function fillDemo(database: Database, blobs: Blobs): Promise<void> {
  if (database.get('SELECT 1 FROM space')) return;
  // The examples of all macros are many, and only a demonstration needs them.
  const { builtinExamples } = await import('@macrowright/macros/examples');
  database.transaction(() => {
    const by = administrator;
    const space = createSpace(database, { key: 'DEMO', name: 'Demonstration', description: 'A space to try out', by });
    const home = space.homepage_id ?? undefined;
    database.run('UPDATE content SET body = ? WHERE id = ?', homeStorage, home ?? null);
    const at = new Date().toISOString();
    const make = (page: DemoPage, parentId: number | undefined): ContentRow => {
      const { title, storage: body, labels = [] } = page;
      const row = createContent(database, { type: 'page', spaceId: space.id, title, body, parentId, by, at });
      addLabels(
        database,
        row.id,
        labels.map((name) => ({ prefix: 'global', name })),
      );
      for (const comment of page.comments ?? []) {
        createContent(database, {
          type: 'comment',
          spaceId: space.id,
          title: `Re: ${title}`,
          body: comment,
          containerId: row.id,
          by,
          at,
        });
      }
      for (const { name, mediaType, comment, text } of page.files ?? []) {
        const data = new TextEncoder().encode(text);
        attach(database, row, { name, mediaType, comment, size: data.byteLength, hash: blobs.put(data), by }, false);
      }
      return row;
    };
    // The list of pages grows while it is walked: depth costs no stack.
    const waiting = demoPages.map((page) => ({ page, parentId: home }));
    const made = new Map<string, number>();
    for (const { page, parentId } of waiting) {
      const { id } = make(page, parentId);
      made.set(page.title, id);
      for (const below of page.pages ?? []) waiting.push({ page: below, parentId: id });
    }
    for (const page of galleryPages(builtinExamples)) make({ ...page, labels: ['macro'] }, made.get('Macros'));
    createContent(database, {
      type: 'blogpost',
      spaceId: space.id,
      title: 'The lamp has arrived',
      body: '<p>It is <em>very</em> green.</p>',
      by,
      at,
    });
  });
}
