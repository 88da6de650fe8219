import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { encodeForm } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { countOf, isOn, valuesOf } from '../listing/parameters.ts';
import { latestUpdates, updateItem } from '../listing/updates.ts';
import { declarations, toPixels } from '../parts/style.ts';

/** The latest changes in some spaces. */
export const recentlyUpdated: BuiltinView = (macro, _body, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const theme = /^(?:social|sidebar)$/.exec(value('theme') ?? '')?.[0] ?? 'concise';
  const updates = latestUpdates(macro, view, '@self', countOf(value('max'), 15));
  if (!view.reserveEntries(updates.length)) return view.tooManyEntries(macro);
  const width = value('width') === '100%' ? undefined : toPixels(value('width'));
  const hasProfileImages = isOn(value('showProfilePic'), theme === 'social');
  const items = updates.map((update) => updateItem(update, hasProfileImages, view));
  return [
    element('div', { class: `recently-updated recently-updated-${theme}`, style: declarations([['width', width]]) }, [
      isOn(value('hideHeading')) ? undefined : element('h2', { id: 'recently-updated-macro' }, 'Recently Updated'),
      settings(macro, theme, view),
      element('div', { class: 'results-container' }, [
        element('ul', {}, items),
        items.length > 0 ? undefined : element('p', {}, 'There are no recent updates.'),
      ]),
    ]),
  ];
};

const allTypes =
  '-mail,page,whiteboard,comment,blogpost,attachment,userinfo,spacedesc,personalspacedesc,space,draft,custom';

/** The URL from which the browser loads more updates. */
function settings(macro: Macro, theme: string, view: BuiltinViewContext): Element {
  const spaces = valuesOf(macro, 'spaces');
  const keys = spaces.length > 0 && !spaces.includes('@self') ? spaces : [view.page.spaceKey ?? ''];
  const types = valuesOf(macro, 'types', 'type');
  // the `~` of a personal space is not encoded
  const query = [
    `theme=${theme}`,
    `pageSize=${countOf(parameterValue(macro, 'max'), 15)}`,
    `spaceKeys=${keys.map(encodeForm).join(',').replaceAll('%7E', '~')}`,
    `contentType=${(types.length > 0 ? types : allTypes.split(',')).map(encodeForm).join(',')}`,
  ];
  const value = `${view.urls.prefix}/plugins/recently-updated/changes.action?${query.join('&')}`;
  return element('div', { class: 'hidden parameters' }, element('input', { type: 'hidden', id: 'changesUrl', value }));
}
