import { parameterValue } from '@macrowright/macros';
import { childElements, element, isElement, macroOf, textOf, walk } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { renderStored } from '../listing/excerpt.ts';
import { labelDetails } from '../listing/labels.ts';
import { compareTexts } from '../listing/order.ts';
import { pageLink, pagesOf } from '../listing/pages.ts';
import { isOn } from '../listing/parameters.ts';
import { noContent } from '../parts/no-content.ts';

interface Row {
  readonly page: SitePage;
  /** Stored cells by their heading. */
  readonly details: ReadonlyMap<string, Element>;
}

/**
 * A table of the page properties of other pages. The `view` of a server contains only the settings for the browser; here the table
 * is complete, as in the exports of a server.
 */
export const detailssummary: BuiltinView = (macro, _body, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const rows = pagesOf(macro, view, { spaces: '@self', max: 1000 })
    .map((page) => ({ page, details: detailsOf(page, value('id') || undefined, view) }))
    .filter(({ details }) => details.size > 0);
  if (!view.reserveEntries(rows.length)) return view.tooManyEntries(macro);
  if (rows.length === 0) return [noContent(macro)];

  const named = headingsOf(value('headings'));
  const headings = named.length > 0 ? named : [...new Set(rows.flatMap(({ details }) => [...details.keys()]))];
  const counts = [
    isOn(value('showPageLabels')) ? 'Labels' : undefined,
    isOn(value('showCommentsCount')) ? 'Comments' : undefined,
    isOn(value('showLikesCount')) ? 'Likes' : undefined,
  ].filter((name) => name !== undefined);
  const head = [value('firstcolumn') || 'Title', ...headings, ...counts].map((name) =>
    element('th', { class: 'confluenceTh' }, clean(name)),
  );
  const body = sortRows(rows, value('sortBy'), isOn(value('reverseSort'))).map((row) =>
    tableRow(row, headings, counts, view),
  );
  const attributes = {
    class: 'aui metadata-summary-macro null',
    'data-cql': value('cql') || undefined,
    'data-headings': value('headings') || undefined,
    'data-sort-by': value('sortBy') || undefined,
    'data-reverse-sort': value('reverseSort') || undefined,
    'data-first-column-heading': value('firstcolumn') || undefined,
  };
  const table = element('table', attributes, [
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, body),
  ]);
  return [element('div', { class: 'table-wrap' }, table)];
};

/** Parses a comma-separated list of names. A name that contains a comma is quoted. */
function headingsOf(list: string | undefined): string[] {
  return [...(list ?? '').matchAll(/"([^"]*)"|([^",]+)/g)]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
    .filter((name) => name !== '');
}

/** The properties of a page, from the tables in its `details` macros. */
function detailsOf(page: SitePage, id: string | undefined, view: BuiltinViewContext): ReadonlyMap<string, Element> {
  return view.cached(`details ${page.id} ${id ?? ''}`, () => {
    const details = new Map<string, Element>();
    if (page.storage === undefined) return details;
    walk(view.storedNodes(page), {
      enter(node) {
        const macro = isElement(node) ? macroOf(node) : undefined;
        if (macro?.name !== 'details' || macro.body?.kind !== 'rich') return true;
        if (id !== undefined && parameterValue(macro, 'id') !== id) return true;
        collectDetails(macro.body.nodes, details);
        return false;
      },
    });
    return details;
  });
}

/** Vertical tables have their headings in the first column, horizontal tables in the first row. */
function collectDetails(nodes: readonly ChildNode[], details: Map<string, Element>): void {
  const rows: Element[][] = [];
  walk(nodes, {
    enter(node) {
      if (!isElement(node, 'tr')) return true;
      rows.push(childElements(node).filter(({ name }) => name === 'td' || name === 'th'));
      return false;
    },
  });
  const [first = [], second = []] = rows;
  const isHorizontal =
    rows.length === 2 &&
    first.length > 1 &&
    first.every(({ name }) => name === 'th') &&
    second.every(({ name }) => name === 'td');
  const pairs = isHorizontal
    ? first.map((heading, column) => [heading, second[column]] as const)
    : rows.map(([heading, cell]) => [heading, cell] as const);
  for (const [heading, cell] of pairs) {
    const name = heading ? textOf(heading).trim() : '';
    if (name !== '' && cell && !details.has(name)) details.set(name, cell);
  }
}

function sortRows(rows: readonly Row[], heading: string | undefined, reverse: boolean): readonly Row[] {
  const key = ({ page, details }: Row) => {
    if (heading === 'Title') return page.title;
    const cell = details.get(heading ?? '');
    return cell ? textOf(cell).trim() : '';
  };
  const sorted = heading ? rows.toSorted((a, b) => compareTexts(key(a), key(b))) : rows;
  return reverse ? sorted.toReversed() : sorted;
}

function tableRow(
  { page, details }: Row,
  headings: readonly string[],
  counts: readonly string[],
  view: BuiltinViewContext,
): Element {
  const cells = headings.map((name) => {
    const cell = details.get(name);
    return element('td', { class: 'confluenceTd' }, cell ? renderStored(page, cell, view) : undefined);
  });
  const countCells = counts.map((name) =>
    element('td', { class: 'confluenceTd' }, name === 'Labels' ? labelDetails(page.labels ?? [], view) : '0'),
  );
  return element('tr', {}, [element('td', { class: 'title confluenceTd' }, pageLink(page, view)), cells, countCells]);
}
