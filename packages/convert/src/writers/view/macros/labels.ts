import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { spaceChoice } from '../listing/choose.ts';
import { labelCounts, labelLink, labelLinks } from '../listing/label-links.ts';
import { compareTexts, modifiedOf, sortPages } from '../listing/order.ts';
import { tooMany } from '../listing/pages.ts';
import { countOf, valuesOf } from '../listing/parameters.ts';

/** All labels of a space, under their first letters. */
export const listlabels: BuiltinView = (macro, view) => {
  const hidden = new Set(valuesOf(macro, 'excludedLabels'));
  const labels = [...counts(spaces(valuesOf(macro, 'spaceKey'), view), view).keys()]
    .filter((label) => !hidden.has(label))
    .sort(compareTexts);
  if (!view.spend(labels.length)) return tooMany(view);
  const groups = Map.groupBy(labels, (label) => (/^[a-z]/i.exec(label)?.[0] ?? '0-9').toUpperCase());
  const shown = [...groups].flatMap(([letter, members]) => [
    element('h3', {}, letter),
    list(members, 'label-list', view),
  ]);
  return [element('div', { class: 'labels-list' }, shown.length > 0 ? shown : 'There are no labels in this space.')];
};

/** The labels that most pages have, as a list or with their weight as size. */
export const popularLabels: BuiltinView = (macro, view) => {
  const found = [...counts(spaces(valuesOf(macro, 'spaceKey'), view, '@all'), view)].sort(
    (a, b) => b[1] - a[1] || compareTexts(a[0], b[0]),
  );
  const shown = found.slice(0, countOf(parameterValue(macro, 'count'), 100));
  if (!view.spend(shown.length)) return tooMany(view);
  if (parameterValue(macro, 'style') !== 'heatmap')
    return [
      list(
        shown.map(([label]) => label),
        'label-list popular-labels',
        view,
      ),
    ];
  const most = shown[0]?.[1] ?? 1;
  const cloud = shown
    .sort((a, b) => compareTexts(a[0], b[0]))
    .map(([label, count]) =>
      element('li', { style: `font-size: ${12 + Math.round((14 * count) / most)}px;` }, labelLink(label, view)),
    );
  return [element('ul', { class: 'label-heatmap' }, cloud)];
};

/** The labels of the pages that changed last. */
export const recentlyUsedLabels: BuiltinView = (macro, view) => {
  const scope = parameterValue(macro, 'scope') ?? 'global';
  const { has } = spaces([], view, scope === 'space' ? '@self' : scope === 'personal' ? '@personal' : '@all');
  const pages = view.memo('pages by change', () => sortPages(view.site?.allPages() ?? [], 'modified'));
  const labels = new Map<string, string>();
  const most = countOf(parameterValue(macro, 'count'), 10);
  for (const page of pages) {
    if (!has(page.spaceKey ?? view.page.spaceKey ?? '')) continue;
    for (const label of page.labels ?? [])
      if (!labels.has(label) && labels.size < most) labels.set(label, modifiedOf(page));
    if (labels.size >= most) break;
  }
  if (!view.spend(labels.size)) return tooMany(view);
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: 'recently-used-labels' }, [
      title ? element('h3', {}, title) : undefined,
      list([...labels.keys()], 'label-list', view),
    ]),
  ];
};

/** Labels that stand together with those of this page. */
export const relatedLabels: BuiltinView = (macro, view) => {
  const named = valuesOf(macro, 'labels');
  const own = new Set(named.length > 0 ? named : (view.page.labels ?? []));
  const related = new Map<string, number>();
  for (const label of own) {
    for (const page of view.site?.pagesWithLabel(label) ?? []) {
      for (const other of page.labels ?? []) if (!own.has(other)) related.set(other, (related.get(other) ?? 0) + 1);
    }
  }
  const shown = [...related]
    .sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
    .slice(0, 100)
    .map(([label]) => label);
  if (!view.spend(shown.length)) return tooMany(view);
  return [shown.length > 0 ? labelLinks(shown, view) : element('p', {}, 'There are no related labels.')];
};

/** Which spaces, with a name by which their counts are kept. */
interface Spaces {
  readonly name: string;
  readonly has: (key: string) => boolean;
}

function spaces(values: readonly string[], view: BuiltinViewContext, otherwise = '@self'): Spaces {
  const wanted = values.length > 0 ? values : [otherwise];
  return { name: `${wanted.join()} ${view.page.spaceKey}`, has: spaceChoice(wanted, view.page.spaceKey) };
}

function counts({ name, has }: Spaces, view: BuiltinViewContext): Map<string, number> {
  return view.memo(`label counts ${name}`, () => labelCounts(has, view));
}

function list(labels: readonly string[], names: string, view: BuiltinViewContext): Element {
  return element(
    'ul',
    { class: names },
    labels.map((label) => element('li', { class: 'aui-label' }, labelLink(label, view))),
  );
}
