import { make } from '../dom.ts';
import { maxFoundPages, type SiteClient } from '../site/site-client.ts';
import type { SitePageSummary } from '../site/site-page.ts';
import { openDialog } from './dialog.ts';

/** Searches the pages of the site. Calls `onChoose` with the page to open. */
export function openPageDialog(site: SiteClient, onChoose: (page: SitePageSummary) => void): void {
  const { body, close } = openDialog('Open a page from the site');
  const search = make('input', { type: 'search', 'aria-label': 'Search pages', placeholder: 'Search pages' });
  const list = make('ul', { class: 'scroll', id: 'site-pages' });
  const note = make('p', { class: 'note', role: 'status' });
  let lastRequest = 0;
  const find = async () => {
    lastRequest += 1;
    const request = lastRequest;
    try {
      const pages = await site.find(search.value);
      if (request !== lastRequest) return;
      note.textContent = countOf(pages.length);
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
                  onChoose(page);
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

function countOf(pages: number): string {
  if (pages === 0) return 'No pages found';
  if (pages === maxFoundPages) return `First ${pages} pages`;
  return `${pages} ${pages === 1 ? 'page' : 'pages'}`;
}
