import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { excerptText } from '../listing/excerpt.ts';
import { compareTexts } from '../listing/order.ts';

/** All pages of the space, grouped by their first letter. */
export const index: BuiltinView = (macro, _body, view) => {
  const pages = (view.site?.pagesOfSpace(view.page.spaceKey) ?? []).filter(({ type }) => type !== 'blogpost');
  if (!view.reserveEntries(pages.length)) return view.tooManyEntries(macro);
  const sorted = pages.toSorted((a, b) => compareTexts(a.title, b.title));
  const groups = Map.groupBy(sorted, ({ title }) => letterOf(title));
  const letters = [...groups.keys()];
  const bar = letters.flatMap((letter) => [
    element('a', { href: `#${view.anchorId(`index-${letter}`)}` }, letter),
    ' ',
  ]);
  return [
    element('div', { class: 'index-macro' }, [
      element('p', { class: 'index-letters' }, bar),
      [...groups].map(([letter, members]) => [
        element('h4', { id: view.anchorId(`index-${letter}`) }, letter),
        members.map((page) =>
          element('div', { class: 'index-entry' }, [
            element('a', { href: view.urls.page(page) }, clean(page.title)),
            element('div', { class: 'smalltext' }, excerptText(page, view)),
          ]),
        ),
      ]),
    ]),
  ];
};

function letterOf(title: string): string {
  const [first = ''] = title.trim();
  if (/\d/.test(first)) return '0-9';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '!@#$';
}
