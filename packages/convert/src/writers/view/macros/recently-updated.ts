import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage, SiteSpace } from '../../../site/site.ts';
import { clean, encodeForm } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { dayOf, listDate } from '../dates.ts';
import { authorChoice, labelChoice, spaceChoice, typeChoice } from '../listing/choose.ts';
import { compareTexts, createdOf, modifiedOf, modifierOf, sortPages, typeOf } from '../listing/order.ts';
import { tooMany } from '../listing/pages.ts';
import { countOf, isOn, valuesOf } from '../listing/parameters.ts';
import { personLink, picture } from '../people.ts';
import { declarations, pixels } from './style-of.ts';

/** Something that changed: a page, a blog post, or the description of a space. */
interface Update {
  readonly type: 'page' | 'blogpost' | 'spacedesc' | 'personalspacedesc';
  readonly title: string;
  readonly href: string;
  readonly space: string;
  readonly when: string;
  readonly by: string | undefined;
}

/** What changed last in some spaces. */
export const recentlyUpdated: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const theme = /^(?:social|sidebar)$/.exec(value('theme') ?? '')?.[0] ?? 'concise';
  const updates = latest(macro, view, ['@self'], countOf(value('max'), 15));
  if (!view.spend(updates.length)) return tooMany(view);
  const width = value('width') === '100%' ? undefined : pixels(value('width'));
  const pictures = isOn(value('showProfilePic'), theme === 'social');
  return [
    element('div', { class: `recently-updated recently-updated-${theme}`, style: declarations([['width', width]]) }, [
      isOn(value('hideHeading')) ? undefined : element('h2', { id: 'recently-updated-macro' }, 'Recently Updated'),
      settings(macro, theme, view),
      element('div', { class: 'results-container' }, [
        element(
          'ul',
          {},
          updates.map((update) => item(update, pictures, view)),
        ),
        updates.length > 0 ? undefined : element('p', {}, 'There are no recent updates.'),
      ]),
    ]),
  ];
};

/** The same list as the dashboard shows it: of all spaces. */
export const recentlyUpdatedDashboard: BuiltinView = (macro, view) => {
  const updates = latest(macro, view, ['@all'], 20);
  if (!view.spend(updates.length)) return tooMany(view);
  const pictures = isOn(parameterValue(macro, 'showProfilePic'));
  return [
    element('div', { class: 'recently-updated recently-updated-dashboard' }, [
      element(
        'div',
        { class: 'results-container' },
        element(
          'ul',
          {},
          updates.map((update) => item(update, pictures, view)),
        ),
      ),
    ]),
  ];
};

/** Where the browser asks for more. */
function settings(macro: Macro, theme: string, view: BuiltinViewContext): Element {
  const spaces = valuesOf(macro, 'spaces');
  const keys = spaces.length > 0 && !spaces.includes('@self') ? spaces : [view.page.spaceKey ?? ''];
  const types = valuesOf(macro, 'types', 'type');
  const asked = types.length > 0 ? types.join(',') : everyType;
  const query = `theme=${theme}&pageSize=${countOf(parameterValue(macro, 'max'), 15)}&spaceKeys=${keys.map(encodeKey).join(',')}&contentType=${asked.split(',').map(encodeForm).join(',')}`;
  const url = `${view.addresses.prefix}/plugins/recently-updated/changes.action?${query}`;
  return element(
    'div',
    { class: 'hidden parameters' },
    element('input', { type: 'hidden', id: 'changesUrl', value: url }),
  );
}

const everyType =
  '-mail,page,whiteboard,comment,blogpost,attachment,userinfo,spacedesc,personalspacedesc,space,draft,custom';

/** The sign of a personal space stays as it is. */
function encodeKey(key: string): string {
  return encodeForm(key).replaceAll('%7E', '~');
}

function latest(macro: Macro, view: BuiltinViewContext, otherwise: readonly string[], max: number): Update[] {
  const { site, page } = view;
  if (!site) return [];
  const named = valuesOf(macro, 'spaces');
  const inSpace = spaceChoice(named.length > 0 ? named : otherwise, page.spaceKey);
  const isType = typeChoice(valuesOf(macro, 'types', 'type'));
  const labels = valuesOf(macro, 'labels');
  const hasLabels = labelChoice(labels);
  const isBy = authorChoice(valuesOf(macro, 'author', 'users'), site);

  const newest = view.memo('pages by change', () => sortPages(site.allPages(), 'modified'));
  const updates: Update[] = [];
  for (const entry of newest) {
    const wanted =
      inSpace(entry.spaceKey ?? page.spaceKey ?? '') && isType(typeOf(entry)) && hasLabels(entry) && isBy(entry);
    if (wanted) updates.push(pageUpdate(entry, view));
    if (updates.length >= max) break;
  }
  for (const space of labels.length > 0 ? [] : site.spaces()) {
    const home = space.homepageId === undefined ? undefined : site.page(space.homepageId);
    const update = home && spaceUpdate(space, home, view);
    if (update && inSpace(space.key) && isType(update.type) && isBy(home)) updates.push(update);
  }
  updates.sort((a, b) => compareTexts(dayOf(b.when), dayOf(a.when)));
  const sorted =
    parameterValue(macro, 'sort') === 'title' ? updates.toSorted((a, b) => compareTexts(a.title, b.title)) : updates;
  if (isOn(parameterValue(macro, 'reverse'))) sorted.reverse();
  return sorted.slice(0, max);
}

function pageUpdate(page: SitePage, view: BuiltinViewContext): Update {
  const key = page.spaceKey ?? view.page.spaceKey ?? '';
  const space = view.site?.space(key);
  const isHome = view.flavor === 'cloud' && space?.homepageId === page.id;
  const href = isHome ? `${view.addresses.space(key)}/overview` : view.addresses.page(page);
  return {
    type: typeOf(page),
    title: page.title,
    href,
    space: space?.name ?? key,
    when: modifiedOf(page),
    by: modifierOf(page),
  };
}

/** A space comes into being with its home page; its description has no date of its own here. */
function spaceUpdate(space: SiteSpace, home: SitePage, view: BuiltinViewContext): Update {
  const name = space.name ?? space.key;
  const type = space.key.startsWith('~') ? 'personalspacedesc' : 'spacedesc';
  return {
    type,
    title: name,
    href: view.addresses.space(space.key),
    space: name,
    when: createdOf(home),
    by: home.createdBy,
  };
}

function item({ type, title, href, space, when, by }: Update, pictures: boolean, view: BuiltinViewContext): Element {
  const cloud = view.flavor === 'cloud';
  return element('li', { class: 'update-item' }, [
    pictures ? element('div', { class: 'update-item-profile' }, picture(by, view)) : undefined,
    element('div', { class: 'update-item-icon' }, element('span', { class: `icon content-type-${type}` }, ' ')),
    element('div', { class: 'update-item-content' }, [
      element(
        'a',
        {
          href,
          title: clean(space),
          'data-linked-resource-id': cloud ? 'null' : undefined,
          'data-linked-resource-version': cloud ? 'null' : undefined,
          'data-linked-resource-type': cloud ? type : undefined,
        },
        clean(title),
      ),
      element('div', { class: 'update-item-meta' }, [
        listDate(when),
        element('span', { class: 'separator' }, ' \u2022 '),
        'contributed by ',
        contributor(by, view),
      ]),
    ]),
  ]);
}

/** This list leads to a person's space, also where all others lead to their profile. */
function contributor(by: string | undefined, view: BuiltinViewContext): Element {
  const link = personLink(by, view);
  if (by !== undefined) link.attribs.href = `${view.addresses.prefix}/display/~${encodeForm(by)}`;
  return link;
}
