import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { labelDetails } from '../listing/labels.ts';
import { compareTexts } from '../listing/order.ts';
import { valuesOf } from '../listing/parameters.ts';

/** The labels of other pages that share a label with this page. */
export const relatedLabels: BuiltinView = (macro, _body, view) => {
  const named = valuesOf(macro, 'labels');
  const labels = new Set(named.length > 0 ? named : (view.page.labels ?? []));
  const counts = new Map<string, number>();
  for (const label of labels) {
    for (const page of view.site?.pagesWithLabel(label) ?? []) {
      for (const other of page.labels ?? []) if (!labels.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const related = [...counts]
    .sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
    .slice(0, 100)
    .map(([label]) => label);
  if (!view.reserveEntries(related.length)) return view.tooManyEntries(macro);
  return [related.length > 0 ? labelDetails(related, view) : element('p', {}, 'There are no related labels.')];
};
