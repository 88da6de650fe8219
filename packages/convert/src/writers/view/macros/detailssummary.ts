import { parameterValue } from '@macrowright/macros';
import { childElements, element, isElement, type Macro, macroOf, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { labelLinks } from '../listing/label-links.ts';
import { compareTexts } from '../listing/order.ts';
import { listedPages, listLink, tooMany } from '../listing/pages.ts';
import { isOn } from '../listing/parameters.ts';

interface Row {
  readonly page: SitePage;
  /** Cells by their heading, as stored. */
  readonly details: ReadonlyMap<string, Element>;
}

/**
 * The page properties of other pages as one table. The server's `view` holds only the settings, for the browser; here the
 * table is full, as in the server's exports.
 */
export const detailssummary: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const pages = listedPages(macro, view, { spaces: '@self', max: 1000 });
  const rows = pages
    .map((page) => ({ page, details: detailsOf(page, value('id') || undefined, view) }))
    .filter(({ details }) => details.size > 0);
  if (!view.spend(rows.length)) return tooMany(view);
  const asked = headingsOf(value('headings'));
  const headings = asked.length > 0 ? asked : [...new Set(rows.flatMap(({ details }) => [...details.keys()]))];
  if (rows.length === 0) return [blank(macro)];

  const extra = [
    isOn(value('showPageLabels')) ? 'Labels' : undefined,
    isOn(value('showCommentsCount')) ? 'Comments' : undefined,
    isOn(value('showLikesCount')) ? 'Likes' : undefined,
  ].filter((name) => name !== undefined);
  const head = [value('firstcolumn') || 'Title', ...headings, ...extra].map((name) =>
    element('th', { class: 'confluenceTh' }, clean(name)),
  );
  const sorted = sortRows(rows, value('sortBy'), isOn(value('reverseSort')));
  return [
    element('div', { class: 'table-wrap' }, [
      element(
        'table',
        {
          class: 'aui metadata-summary-macro null',
          'data-cql': value('cql') || undefined,
          'data-headings': value('headings') || undefined,
          'data-sort-by': value('sortBy') || undefined,
          'data-reverse-sort': value('reverseSort') || undefined,
          'data-first-column-heading': value('firstcolumn') || undefined,
        },
        [
          element('thead', {}, element('tr', {}, head)),
          element(
            'tbody',
            {},
            sorted.map((row) => rowOf(row, headings, extra, view)),
          ),
        ],
      ),
    ]),
  ];
};

/** What reports say when they find nothing. */
export function blank(macro: Macro): Element {
  const title = parameterValue(macro, 'blankTitle') || 'No content found.';
  const description = parameterValue(macro, 'blankDescription');
  return element('div', { class: 'blueprint-blank-experience' }, [
    element('h4', {}, title),
    description ? element('p', {}, description) : undefined,
  ]);
}

/** A list between commas; a name that holds one is in quotes. */
function headingsOf(list: string | undefined): string[] {
  return [...(list ?? '').matchAll(/"([^"]*)"|([^",]+)/g)]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
    .filter((name) => name !== '');
}

/** The properties of a page: the rows of the tables in its `details` macros, heading and cell. */
function detailsOf(page: SitePage, id: string | undefined, view: BuiltinViewContext): ReadonlyMap<string, Element> {
  return view.memo(`details ${page.id} ${id ?? ''}`, () => {
    const details = new Map<string, Element>();
    if (page.storage === undefined) return details;
    walk(view.stored(page), {
      enter(node) {
        const macro = isElement(node) ? macroOf(node) : undefined;
        if (macro?.name !== 'details' || macro.body?.kind !== 'rich') return true;
        if (id !== undefined && parameterValue(macro, 'id') !== id) return true;
        collect(macro.body.nodes, details);
        return false;
      },
    });
    return details;
  });
}

/** Vertical tables have the headings in the first column, horizontal ones in the first row. */
function collect(nodes: readonly ChildNode[], details: Map<string, Element>): void {
  const rows: Element[][] = [];
  walk(nodes, {
    enter(node) {
      if (!isElement(node, 'tr')) return true;
      rows.push(childElements(node).filter(({ name }) => name === 'td' || name === 'th'));
      return false;
    },
  });
  const [first = [], second = []] = rows;
  const horizontal =
    rows.length === 2 &&
    first.length > 1 &&
    first.every(({ name }) => name === 'th') &&
    second.every(({ name }) => name === 'td');
  const pairs = horizontal
    ? first.map((heading, column) => [heading, second[column]] as const)
    : rows.map(([heading, cell]) => [heading, cell] as const);
  for (const [heading, cell] of pairs) {
    const name = heading ? textOf(heading).trim() : '';
    if (name !== '' && cell && !details.has(name)) details.set(name, cell);
  }
}

function sortRows(rows: readonly Row[], by: string | undefined, reverse: boolean): Row[] {
  const key = ({ page, details }: Row) => {
    const cell = by ? details.get(by) : undefined;
    return by && by !== 'Title' ? (cell ? textOf(cell).trim() : '') : page.title;
  };
  const sorted = by ? rows.toSorted((a, b) => compareTexts(key(a), key(b))) : [...rows];
  return reverse ? sorted.reverse() : sorted;
}

function rowOf(
  { page, details }: Row,
  headings: readonly string[],
  extra: readonly string[],
  view: BuiltinViewContext,
): Element {
  const cells = headings.map((name) => {
    const cell = details.get(name);
    return element('td', { class: 'confluenceTd' }, cell ? contentOf(page, cell, view) : undefined);
  });
  const more = extra.map((name) =>
    element('td', { class: 'confluenceTd' }, name === 'Labels' ? labelLinks(page.labels ?? [], view) : '0'),
  );
  return element('tr', {}, [element('td', { class: 'title confluenceTd' }, listLink(page, view)), cells, more]);
}

/** A page may report on itself, where an include would be a loop. */
function contentOf(page: SitePage, cell: Element, view: BuiltinViewContext): readonly ChildNode[] {
  return page.id === view.page.id ? view.render(cell.children) : (view.include(page, cell.children) ?? []);
}
