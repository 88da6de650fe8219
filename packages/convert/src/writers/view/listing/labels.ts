import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean, encodePart } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import { spaceFilter } from './filters.ts';

/** A link to all content with a label. */
export function labelLink(label: string, view: BuiltinViewContext): Element {
  const { prefix } = view.urls;
  const key = view.page.spaceKey;
  const space = key === undefined ? '' : `/${encodePart(key)}`;
  return element(
    'a',
    { class: 'aui-label-split-main', href: `${prefix}/label${space}/${encodePart(label)}`, rel: 'tag' },
    clean(label),
  );
}

/** A list of labels. */
export function labelList(labels: readonly string[], className: string, view: BuiltinViewContext): Element {
  const items = labels.map((label) => element('li', { class: 'aui-label' }, labelLink(label, view)));
  return element('ul', { class: className }, items);
}

/** The labels of a page, in one row. */
export function labelDetails(labels: readonly string[], view: BuiltinViewContext): Element {
  const items = labels.map((label) =>
    element('li', { class: 'aui-label', 'data-label': clean(label) }, labelLink(label, view)),
  );
  return element('div', { class: 'label-details' }, element('ul', { class: 'label-list' }, items));
}

/** How many pages in some spaces have each label, in the order in which the labels first occur. */
export function labelCounts(
  spaces: readonly string[],
  defaultSpace: string,
  view: BuiltinViewContext,
): ReadonlyMap<string, number> {
  const names = spaces.length > 0 ? spaces : [defaultSpace];
  const { spaceKey } = view.page;
  return view.cached(`label counts ${names.join()} ${spaceKey}`, () => {
    const inSpace = spaceFilter(names, spaceKey);
    const counts = new Map<string, number>();
    for (const page of view.site?.allPages() ?? []) {
      if (!page.labels || !inSpace(page.spaceKey ?? spaceKey ?? '')) continue;
      for (const label of new Set(page.labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return counts;
  });
}
