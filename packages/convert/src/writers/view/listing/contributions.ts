import { parameterValue } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import type { SitePage } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';
import { namedPage } from '../parts/named-page.ts';
import { userName } from '../users.ts';
import { userIds } from './filters.ts';
import { compareTexts, createdOf, modifiedOf, modifierOf } from './order.ts';
import { pagesOf } from './pages.ts';
import { countOf, isOn } from './parameters.ts';

/** What one user contributed to some pages. */
export interface Contribution {
  readonly userId: string;
  /** How many versions of pages the user created. */
  count: number;
  /** The ISO date of the latest version. */
  last: string;
  readonly pages: SitePage[];
}

/** The number of pages after which no more descendants are searched. */
const maxPages = 10_000;

/** The contributions to the pages that a macro selects, in its order. */
export function contributionsOf(macro: Macro, view: BuiltinViewContext): Contribution[] {
  const key = JSON.stringify(macro.parameters.map(({ name, value }) => [name, value]));
  const found = view.cached(`contributions ${key} ${view.page.id}`, () => collect(selectedPages(macro, view), view));
  const sorted = found.toSorted(comparison(parameterValue(macro, 'order'), view));
  if (isOn(parameterValue(macro, 'reverse'))) sorted.reverse();
  return sorted.slice(0, countOf(parameterValue(macro, 'limit'), 10_000));
}

function comparison(order: string | undefined, view: BuiltinViewContext): (a: Contribution, b: Contribution) => number {
  if (order === 'name') return (a, b) => compareTexts(userName(a.userId, view), userName(b.userId, view));
  if (order === 'update' || order === 'editTime') return (a, b) => compareTexts(b.last, a.last);
  return (a, b) => b.count - a.count;
}

function selectedPages(macro: Macro, view: BuiltinViewContext): readonly Partial<SitePage>[] {
  const names = new Set(macro.parameters.map(({ name }) => name));
  if (names.has('labels') || names.has('spaces')) return pagesOf(macro, view, { spaces: '@self', max: 1000 });
  const start = names.has('page')
    ? namedPage(macro, 'page', view).page
    : (view.site?.page(view.page.id ?? '') ?? view.page);
  if (start?.id === undefined) return [];
  const scope = parameterValue(macro, 'scope');
  if (scope === undefined) return [start];
  const pages: Partial<SitePage>[] = [start];
  const seen = new Set<string | undefined>([start.id]);
  for (let index = 0; index < pages.length && pages.length < maxPages; index++) {
    if (index > 0 && scope !== 'descendants') break;
    for (const child of view.site?.children(pages[index]?.id ?? '') ?? []) {
      if (!seen.has(child.id)) pages.push(child);
      seen.add(child.id);
    }
  }
  return pages;
}

function collect(pages: readonly Partial<SitePage>[], view: BuiltinViewContext): Contribution[] {
  const contributions = new Map<string, Contribution>();
  const add = (userId: string | undefined, time: string, page: SitePage) => {
    if (userId === undefined) return;
    const key = userIds(userId, view.site).join('\n');
    const contribution = contributions.get(key) ?? { userId, count: 0, last: '', pages: [] };
    contributions.set(key, contribution);
    contribution.count++;
    if (time > contribution.last) contribution.last = time;
    if (contribution.pages.at(-1) !== page) contribution.pages.push(page);
  };
  for (const page of pages.filter(isComplete)) {
    if (page.versions) for (const { by, when = '' } of page.versions) add(by, when, page);
    else {
      add(page.createdBy, createdOf(page), page);
      if (modifierOf(page) !== page.createdBy) add(modifierOf(page), modifiedOf(page), page);
    }
  }
  return [...contributions.values()];
}

function isComplete(page: Partial<SitePage>): page is SitePage {
  return page.id !== undefined && page.title !== undefined;
}
