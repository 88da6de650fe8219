import { make } from '../dom.ts';
import type { SiteClient, SitePageSummary } from '../site/site-client.ts';
import { openDialog } from './dialog.ts';

/** Finds a page of the site; `chosen` is told of the one to open. */
export function openPageDialog(site: SiteClient, chosen: (page: SitePageSummary) => void): void {
  const { body, close } = openDialog('Open a page of the site');
  const search = make('input', { type: 'search', 'aria-label': 'Find a page', placeholder: 'Words of the page' });
  const list = make('ul', { class: 'scroll', id: 'site-pages' });
  const note = make('p', { class: 'note', role: 'status' });
  let asked = 0;
  const find = async () => {
    asked += 1;
    const own = asked;
    try {
      const pages = await site.find(search.value);
      if (own !== asked) return;
      note.textContent = pages.length === 0 ? 'No page has these words.' : `${pages.length} pages`;
      list.replaceChildren(
        ...pages.map((page) =>
          make(
            'li',
            {},
            make(
              'button',
              {
                type: 'button',
                class: 'quiet entry',
                'data-page': page.id,
                onclick: () => {
                  close();
                  chosen(page);
                },
              },
              make('strong', {}, page.title),
              make('span', {}, `${page.space}, version ${page.version}`),
            ),
          ),
        ),
      );
    } catch (error) {
      note.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void find(), 200);
  });
  body.append(search, note, list);
  void find();
  search.focus();
}
