import { attach } from '../site/attachments.ts';
import { createContent } from '../site/content.ts';
import { addLabels } from '../site/labels.ts';
import { createSpace } from '../site/spaces.ts';
import { administrator } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { galleryPages } from './gallery.ts';
import { type DemoPage, demoPages, homeStorage } from './pages.ts';

/** Adds a demo space to an empty site. A site that already has a space is left unchanged. */
export async function fillDemo(store: Store): Promise<void> {
  if (!store.spaces.isEmpty()) return;
  // Imported on demand: the examples of all macros are large, and only the demo needs them.
  const { builtinExamples } = await import('@macrowright/macros/examples');
  store.transaction(() => {
    const by = administrator;
    const space = createSpace(store, {
      key: 'DEMO',
      name: 'Demonstration',
      description: 'A space to try things out',
      by,
      home: homeStorage,
    });
    const home = space.homepage_id ?? undefined;
    const at = new Date().toISOString();
    const create = (page: DemoPage, parentId: number | undefined): ContentRow => {
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
    // The list grows while it is processed, so a deep tree does not need recursion.
    const waiting = demoPages.map((page) => ({ page, parentId: home }));
    const ids = new Map<string, number>();
    for (const { page, parentId } of waiting) {
      const { id } = create(page, parentId);
      ids.set(page.title, id);
      for (const below of page.pages ?? []) waiting.push({ page: below, parentId: id });
    }
    for (const page of galleryPages(builtinExamples)) create({ ...page, labels: ['macro'] }, ids.get('Macros'));
    createContent(store, {
      type: 'blogpost',
      spaceId: space.id,
      title: 'Customer portal 1.9 is live',
      body: '<p>The release went out without a minute of downtime. <em>Thank you</em> to everyone on call!</p>',
      by,
      at,
    });
  });
}
