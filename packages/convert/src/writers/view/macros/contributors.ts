import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { listDate } from '../dates.ts';
import { identities } from '../listing/choose.ts';
import { compareTexts, createdOf, modifiedOf, modifierOf } from '../listing/order.ts';
import { listedPages, tooMany } from '../listing/pages.ts';
import { countOf, isOn } from '../listing/parameters.ts';
import { nameOf, personLink } from '../people.ts';
import { namedPage } from './named-page.ts';

/** What one person did to some pages. */
interface Share {
  readonly id: string;
  count: number;
  last: string;
  readonly pages: SitePage[];
}

function shares(pages: readonly Partial<SitePage>[], view: BuiltinViewContext): Share[] {
  const found = new Map<string, Share>();
  const add = (by: string | undefined, when: string, page: SitePage) => {
    if (by === undefined) return;
    const key = identities(by, view.site).join('\n');
    const share = found.get(key) ?? { id: by, count: 0, last: '', pages: [] };
    found.set(key, share);
    share.count++;
    if (when > share.last) share.last = when;
    if (share.pages.at(-1) !== page) share.pages.push(page);
  };
  for (const page of pages.filter(isWhole)) {
    if (page.versions) for (const { by, when = '' } of page.versions) add(by, when, page);
    else {
      add(page.createdBy, createdOf(page), page);
      if (modifierOf(page) !== page.createdBy) add(modifierOf(page), modifiedOf(page), page);
    }
  }
  return [...found.values()];
}

function isWhole(page: Partial<SitePage>): page is SitePage {
  return page.id !== undefined && page.title !== undefined;
}

/** The pages that a macro about contributions looks at. */
function lookedAt(macro: Macro, view: BuiltinViewContext): readonly Partial<SitePage>[] {
  const names = new Set(macro.parameters.map(({ name }) => name));
  if (names.has('labels') || names.has('spaces')) return listedPages(macro, view, { spaces: '@self', max: 1000 });
  const start = names.has('page')
    ? namedPage(macro, 'page', view)[0]
    : (view.site?.page(view.page.id ?? '') ?? view.page);
  if (start?.id === undefined) return [];
  const scope = parameterValue(macro, 'scope');
  if (scope === undefined) return [start];
  const found: Partial<SitePage>[] = [start];
  const seen = new Set<string | undefined>([start.id]);
  for (let at = 0; at < found.length && found.length < 10_000; at++) {
    if (at > 0 && scope !== 'descendants') break;
    for (const child of view.site?.children(found[at]?.id ?? '') ?? []) {
      if (!seen.has(child.id)) found.push(child);
      seen.add(child.id);
    }
  }
  return found;
}

function sorted(macro: Macro, view: BuiltinViewContext): Share[] {
  const order = parameterValue(macro, 'order') ?? 'count';
  const found = view.memo(
    `shares ${JSON.stringify(macro.parameters.map(({ name, value }) => [name, value]))} ${view.page.id}`,
    () => shares(lookedAt(macro, view), view),
  );
  const list = found.toSorted((a, b) => {
    if (order === 'name') return compareTexts(nameOf(a.id, view), nameOf(b.id, view));
    if (order === 'update' || order === 'editTime') return compareTexts(b.last, a.last);
    return b.count - a.count;
  });
  if (isOn(parameterValue(macro, 'reverse'))) list.reverse();
  return list.slice(0, countOf(parameterValue(macro, 'limit'), 10_000));
}

/** Who wrote pages. */
export const contributors: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const people = sorted(macro, view);
  if (!view.spend(people.length)) return tooMany(view);
  if (people.length === 0)
    return [element('div', { class: 'plugin-contributors' }, value('noneFoundMessage') || 'No contributors found.')];
  const described = people.map(({ id, count, last }) => [
    personLink(id, view),
    isOn(value('showCount')) ? ` (${count})` : undefined,
    isOn(value('showLastTime')) && last ? ` ${listDate(last)}` : undefined,
  ]);
  const pages = isOn(value('showPages'))
    ? [...new Set(people.flatMap((share) => share.pages))].map((page) => page.title)
    : [];
  const names =
    value('mode') === 'list'
      ? [
          element(
            'ul',
            {},
            described.map((entry) => element('li', {}, entry)),
          ),
        ]
      : described.flatMap((entry, index) => (index > 0 ? [', ', entry] : [entry]));
  return [
    element('div', { class: 'plugin-contributors' }, [
      names,
      pages.length > 0 ? element('p', {}, clean(pages.join(', '))) : undefined,
    ]),
  ];
};

/** How much people wrote, in a table. */
export const contributorsSummary: BuiltinView = (macro, view) => {
  const people = sorted(macro, view);
  if (!view.spend(people.length)) return tooMany(view);
  const row = (name: 'td' | 'th', cells: readonly (ChildNode | string)[]) =>
    element(
      'tr',
      {},
      cells.map((cell) => element(name, { class: name === 'td' ? 'confluenceTd' : 'confluenceTh' }, cell)),
    );
  if (parameterValue(macro, 'groupby') === 'pages') {
    const counts = new Map<SitePage, number>();
    for (const share of people) for (const page of share.pages) counts.set(page, (counts.get(page) ?? 0) + 1);
    const rows = [...counts].map(([page, count]) => row('td', [clean(page.title), String(count)]));
    return [table([row('th', ['Page', 'Contributors']), ...rows])];
  }
  return [
    table([
      row('th', ['User', 'Edits', 'Last update']),
      ...people.map(({ id, count, last }) => row('td', [personLink(id, view), String(count), listDate(last)])),
    ]),
  ];
};

function table(rows: readonly ChildNode[]): ChildNode {
  return element(
    'div',
    { class: 'table-wrap' },
    element('table', { class: 'aui contributors-summary confluenceTable' }, element('tbody', {}, rows)),
  );
}
