import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { spaceFilter } from '../listing/filters.ts';
import { labelList } from '../listing/labels.ts';
import { newestPages } from '../listing/pages.ts';
import { countOf } from '../listing/parameters.ts';

const scopes: ReadonlyMap<string, string> = new Map([
  ['space', '@self'],
  ['personal', '@personal'],
]);

/** The labels of the most recently changed pages. */
export const recentlyUsedLabels: BuiltinView = (macro, _body, view) => {
  const inScope = spaceFilter([scopes.get(parameterValue(macro, 'scope') ?? '') ?? '@all'], view.page.spaceKey);
  const maxCount = countOf(parameterValue(macro, 'count'), 10);
  const labels = new Set<string>();
  for (const page of newestPages(view)) {
    if (labels.size >= maxCount) break;
    if (inScope(page.spaceKey ?? view.page.spaceKey ?? '')) for (const label of page.labels ?? []) labels.add(label);
  }
  const shown = [...labels].slice(0, maxCount);
  if (!view.reserveEntries(shown.length)) return view.tooManyEntries(macro);
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: 'recently-used-labels' }, [
      title ? element('h3', {}, title) : undefined,
      labelList(shown, 'label-list', view),
    ]),
  ];
};
