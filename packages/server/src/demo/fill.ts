import { attach } from '../site/attachments.ts';
import { createContent } from '../site/content.ts';
import { addLabels } from '../site/labels.ts';
import { createSpace } from '../site/spaces.ts';
import { administrator } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { galleryPages } from './gallery.ts';
import { type DemoPage, demoPages, homeStorage } from './pages.ts';

/** Fills an empty site with a small space. A site that has a space already is left alone. */
export async function fillDemo(store: Store): Promise<void> {
  if (!store.spaces.isEmpty()) return;
  // The examples of all macros are many, and only a demonstration needs them.
  const { builtinExamples } = await import('@macrowright/macros/examples');
  store.transaction(() => {
    const by = administrator;
    const space = createSpace(store, {
      key: 'DEMO',
      name: 'Demonstration',
      description: 'A space to try out',
      by,
      home: homeStorage,
    });
    const home = space.homepage_id ?? undefined;
    const at = new Date().toISOString();
    const make = (page: DemoPage, parentId: number | undefined): ContentRow => {
      const { title, storage: body, labels = [] } = page;
      const row = createContent(store, { type: 'page', spaceId: space.id, title, body, parentId, by, at });
      addLabels(
        store,
        row.id,
        labels.map((name) => ({ prefix: 'global', name })),
      );
      for (const comment of page.comments ?? []) {
        createContent(store, {
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
        attach(store, row, { name, mediaType, comment, size: data.byteLength, hash: store.blobs.put(data), by }, false);
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
    createContent(store, {
      type: 'blogpost',
      spaceId: space.id,
      title: 'The lamp has arrived',
      body: '<p>It is <em>very</em> green.</p>',
      by,
      at,
    });
  });
}
