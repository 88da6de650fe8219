import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { compareTexts } from '../listing/order.ts';

/** A grid of the pages with a label. */
export const navmap: BuiltinView = (macro, _body, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const pages = (view.site?.pagesWithLabel(value('') ?? '') ?? []).toSorted((a, b) => compareTexts(a.title, b.title));
  if (!view.reserveEntries(pages.length)) return view.tooManyEntries(macro);
  const columns = Math.max(1, Number.parseInt(value('wrapAfter') ?? '5', 10) || 5);
  const style = `width: ${size(value('cellWidth'), 90)}px;height: ${size(value('cellHeight'), 60)}px;`;
  const cells = pages.map((page) =>
    element('td', { style }, element('a', { href: view.urls.page(page) }, clean(page.title))),
  );
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    element('tr', {}, cells.slice(row * columns, (row + 1) * columns)),
  );
  const title = value('title');
  return [
    element('div', { class: 'navmap' }, [
      title ? element('h3', {}, title) : undefined,
      element('table', { class: 'navmap-table' }, element('tbody', {}, rows)),
    ]),
  ];
};

function size(value: string | undefined, fallback: number): number {
  const number = Number(value);
  return number >= 1 && number <= 2000 ? number : fallback;
}
