import { make } from '../dom.ts';
import type { GalleryEntry } from '../protocol.ts';
import { openDialog } from './dialog.ts';

/** Lists examples by group, with a search in titles, summaries and texts. */
export function openGallery(entries: readonly GalleryEntry[], onChoose: (entry: GalleryEntry) => void): void {
  const { body, close } = openDialog('Examples', 'wide');
  const search = make('input', {
    type: 'search',
    'aria-label': 'Search examples',
    placeholder: 'Search macros, markup and rules…',
  });
  const list = make('div', { class: 'scroll', id: 'gallery' });
  const render = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = entries.filter((entry) => {
      const text = `${entry.title} ${entry.summary} ${entry.text}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const groups = [...new Set(found.map(({ group }) => group))];
    list.replaceChildren(
      ...groups.flatMap((group) => [
        make('h3', {}, group),
        make(
          'ul',
          { class: 'cards' },
          ...found
            .filter((entry) => entry.group === group)
            .map((entry) =>
              make(
                'li',
                {},
                make(
                  'button',
                  {
                    type: 'button',
                    'data-example': entry.title,
                    onclick: () => {
                      close();
                      onChoose(entry);
                    },
                  },
                  make('strong', {}, entry.title),
                  make('span', {}, entry.summary),
                ),
              ),
            ),
        ),
      ]),
      ...(found.length === 0 ? [make('p', { class: 'note' }, 'No examples found.')] : []),
    );
  };
  search.addEventListener('input', render);
  body.append(search, list);
  render();
  search.focus();
}
