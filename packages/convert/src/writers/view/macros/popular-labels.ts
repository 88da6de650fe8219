import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { labelCounts, labelLink, labelList } from '../listing/labels.ts';
import { compareTexts } from '../listing/order.ts';
import { countOf, valuesOf } from '../listing/parameters.ts';

/** The most common labels, as a list, or as a cloud whose font size shows how many pages have each. */
export const popularLabels: BuiltinView = (macro, _body, view) => {
  const labels = [...labelCounts(valuesOf(macro, 'spaceKey'), '@all', view)]
    .sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
    .slice(0, countOf(parameterValue(macro, 'count'), 100));
  if (!view.reserveEntries(labels.length)) return view.tooManyEntries(macro);
  if (parameterValue(macro, 'style') !== 'heatmap') {
    const names = labels.map(([label]) => label);
    return [labelList(names, 'label-list popular-labels', view)];
  }
  const maxCount = labels[0]?.[1] ?? 1;
  const items = labels
    .sort((a, b) => compareTexts(a[0], b[0]))
    .map(([label, count]) => {
      const size = 12 + Math.round((14 * count) / maxCount);
      return element('li', { style: `font-size: ${size}px;` }, labelLink(label, view));
    });
  return [element('ul', { class: 'label-heatmap' }, items)];
};
