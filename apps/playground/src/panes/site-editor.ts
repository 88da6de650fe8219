import type { SiteContextJson } from '@macroscope/convert';
import { make } from '../dom.ts';

const example: SiteContextJson = {
  baseUrl: 'https://site.example/wiki',
  page: { id: '10', title: 'Overview', spaceKey: 'ENG', version: 3, type: 'page' },
  spaces: [{ key: 'ENG', name: 'Engineering', homepageId: '10' }],
  pages: [
    { id: '10', title: 'Overview', spaceKey: 'ENG', type: 'page' },
    { id: '11', title: 'Install', spaceKey: 'ENG', type: 'page', parentId: '10', storage: '<p>Included text.</p>' },
  ],
  attachments: [{ id: 'att1', filename: 'plan.png', pageId: '10', mediaType: 'image/png', fileSize: 1234 }],
  users: [{ accountId: 'u1', displayName: 'Ada Example' }],
};

/** Edits what the page knows of its site, as JSON. `changed` is told of each text that can be read. */
export function createSiteEditor(host: HTMLElement, changed: (context: SiteContextJson | undefined) => void) {
  const note = make('p', { class: 'note', role: 'status' });
  const area = make('textarea', { 'aria-label': 'Site context as JSON', spellcheck: 'false' });
  const read = () => {
    const text = area.value.trim();
    if (text === '') return settle(undefined, 'Nothing is known of the site: links and includes stay as they are.');
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new SyntaxError('an object is needed');
      settle(value as SiteContextJson, 'In use.'); // what is in it is checked where it is read
    } catch (error) {
      note.textContent = `Not in use: ${error instanceof Error ? error.message : error}`;
    }
  };
  const settle = (context: SiteContextJson | undefined, message: string) => {
    note.textContent = message;
    changed(context);
  };
  const fill = () => {
    area.value = JSON.stringify(example, null, 2);
    read();
  };
  area.addEventListener('input', read);
  host.replaceChildren(
    make(
      'div',
      { class: 'site-help' },
      make('p', {}, 'What the page knows of its site: links, includes, children and images are looked up here.'),
      make('button', { type: 'button', onclick: fill }, 'Insert an example'),
    ),
    area,
    note,
  );
  return {
    show(context: SiteContextJson | undefined): void {
      area.value = context ? JSON.stringify(context, null, 2) : '';
    },
  };
}
