import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { labelCounts, labelList } from '../listing/labels.ts';
import { compareTexts } from '../listing/order.ts';
import { valuesOf } from '../listing/parameters.ts';

/** All labels of a space, grouped by their first letter. */
export const listlabels: BuiltinView = (macro, _body, view) => {
  const excluded = new Set(valuesOf(macro, 'excludedLabels'));
  const labels = [...labelCounts(valuesOf(macro, 'spaceKey'), '@self', view).keys()]
    .filter((label) => !excluded.has(label))
    .sort(compareTexts);
  if (!view.reserveEntries(labels.length)) return view.tooManyEntries(macro);
  const groups = Map.groupBy(labels, (label) => (/^[a-z]/i.exec(label)?.[0] ?? '0-9').toUpperCase());
  const content = [...groups].flatMap(([letter, members]) => [
    element('h3', {}, letter),
    labelList(members, 'label-list', view),
  ]);
  return [
    element('div', { class: 'labels-list' }, content.length > 0 ? content : 'There are no labels in this space.'),
  ];
};
