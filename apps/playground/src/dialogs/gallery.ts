import { make } from '../dom.ts';
import type { GalleryEntry } from '../protocol.ts';
import { openDialog } from './dialog.ts';

/** Examples to open, by group, with a search over titles, summaries and texts. */
export function openGallery(entries: readonly GalleryEntry[], chosen: (entry: GalleryEntry) => void): void {
  const { body, close } = openDialog('Examples', 'wide');
  const search = make('input', {
    type: 'search',
    'aria-label': 'Find an example',
    placeholder: 'Find a macro, a construct, a mistake…',
  });
  const list = make('div', { class: 'scroll', id: 'gallery' });
  const draw = () => {
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
                      chosen(entry);
                    },
                  },
                  make('strong', {}, entry.title),
                  make('span', {}, entry.summary),
                ),
              ),
            ),
        ),
      ]),
      ...(found.length === 0 ? [make('p', { class: 'note' }, 'Nothing found.')] : []),
    );
  };
  search.addEventListener('input', draw);
  body.append(search, list);
  draw();
  search.focus();
}
