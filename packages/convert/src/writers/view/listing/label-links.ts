import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean, encodePart } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';

/** A link to all that has a label. */
export function labelLink(label: string, view: BuiltinViewContext): Element {
  const { prefix } = view.addresses;
  const key = view.page.spaceKey;
  const space = key === undefined ? '' : `/${encodePart(key)}`;
  return element(
    'a',
    { class: 'aui-label-split-main', href: `${prefix}/label${space}/${encodePart(label)}`, rel: 'tag' },
    clean(label),
  );
}

/** The labels of a page in a row. */
export function labelLinks(labels: readonly string[], view: BuiltinViewContext): Element {
  const items = labels.map((label) =>
    element('li', { class: 'aui-label', 'data-label': clean(label) }, labelLink(label, view)),
  );
  return element('div', { class: 'label-details' }, element('ul', { class: 'label-list' }, items));
}

/** How many pages have each label, in some spaces. In the order in which the labels were first seen. */
export function labelCounts(inSpace: (key: string) => boolean, view: BuiltinViewContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of view.site?.allPages() ?? []) {
    if (!page.labels || !inSpace(page.spaceKey ?? view.page.spaceKey ?? '')) continue;
    for (const label of new Set(page.labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}
