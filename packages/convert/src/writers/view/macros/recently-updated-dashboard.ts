import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';
import { latestUpdates, updateItem } from '../listing/updates.ts';

/** The latest changes in all spaces, as shown on the dashboard. */
export const recentlyUpdatedDashboard: BuiltinView = (macro, _body, view) => {
  const updates = latestUpdates(macro, view, '@all', 20);
  if (!view.reserveEntries(updates.length)) return view.tooManyEntries(macro);
  const hasProfileImages = isOn(parameterValue(macro, 'showProfilePic'));
  const items = updates.map((update) => updateItem(update, hasProfileImages, view));
  return [
    element(
      'div',
      { class: 'recently-updated recently-updated-dashboard' },
      element('div', { class: 'results-container' }, element('ul', {}, items)),
    ),
  ];
};
