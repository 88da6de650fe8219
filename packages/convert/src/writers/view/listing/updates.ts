import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage, SiteSpace } from '../../../site/site.ts';
import { clean, encodeForm } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import { isoDay, listDate } from '../dates.ts';
import { profileImage, userLink } from '../users.ts';
import { authorFilter, labelFilter, spaceFilter, typeFilter } from './filters.ts';
import { compareTexts, createdOf, modifiedOf, modifierOf, typeOf } from './order.ts';
import { newestPages } from './pages.ts';
import { isOn, valuesOf } from './parameters.ts';

/** A change of a page, a blog post, or the description of a space. */
export interface Update {
  readonly type: 'page' | 'blogpost' | 'spacedesc' | 'personalspacedesc';
  readonly title: string;
  readonly href: string;
  /** The name of the space. */
  readonly space: string;
  readonly time: string;
  readonly userId: string | undefined;
}

/** The latest changes in the spaces that a macro selects, newest first. */
export function latestUpdates(macro: Macro, view: BuiltinViewContext, defaultSpace: string, max: number): Update[] {
  const { site, page } = view;
  if (!site) return [];
  const spaces = valuesOf(macro, 'spaces');
  const inSpace = spaceFilter(spaces.length > 0 ? spaces : [defaultSpace], page.spaceKey);
  const isType = typeFilter(valuesOf(macro, 'types', 'type'));
  const labels = valuesOf(macro, 'labels');
  const hasLabels = labelFilter(labels);
  const isByAuthor = authorFilter(valuesOf(macro, 'author', 'users'), site);

  const updates: Update[] = [];
  for (const candidate of newestPages(view)) {
    const isSelected =
      inSpace(candidate.spaceKey ?? page.spaceKey ?? '') &&
      isType(typeOf(candidate)) &&
      hasLabels(candidate) &&
      isByAuthor(candidate);
    if (isSelected) updates.push(pageUpdate(candidate, view));
    if (updates.length >= max) break;
  }
  for (const space of labels.length > 0 ? [] : site.spaces()) {
    const home = space.homepageId === undefined ? undefined : site.page(space.homepageId);
    const update = home && spaceUpdate(space, home, view);
    if (update && inSpace(space.key) && isType(update.type) && isByAuthor(home)) updates.push(update);
  }
  updates.sort((a, b) => compareTexts(isoDay(b.time), isoDay(a.time)));
  if (parameterValue(macro, 'sort') === 'title') updates.sort((a, b) => compareTexts(a.title, b.title));
  if (isOn(parameterValue(macro, 'reverse'))) updates.reverse();
  return updates.slice(0, max);
}

function pageUpdate(page: SitePage, view: BuiltinViewContext): Update {
  const key = page.spaceKey ?? view.page.spaceKey ?? '';
  const space = view.site?.space(key);
  const isHome = view.flavor === 'cloud' && space?.homepageId === page.id;
  return {
    type: typeOf(page),
    title: page.title,
    href: isHome ? `${view.urls.space(key)}/overview` : view.urls.page(page),
    space: space?.name ?? key,
    time: modifiedOf(page),
    userId: modifierOf(page),
  };
}

/** A space is created together with its home page, and its description has no known date. */
function spaceUpdate(space: SiteSpace, home: SitePage, view: BuiltinViewContext): Update {
  const name = space.name ?? space.key;
  return {
    type: space.key.startsWith('~') ? 'personalspacedesc' : 'spacedesc',
    title: name,
    href: view.urls.space(space.key),
    space: name,
    time: createdOf(home),
    userId: home.createdBy,
  };
}

/** A change as a list item. */
export function updateItem(update: Update, hasProfileImage: boolean, view: BuiltinViewContext): Element {
  const { type, title, href, space, time, userId } = update;
  const isCloud = view.flavor === 'cloud';
  return element('li', { class: 'update-item' }, [
    hasProfileImage ? element('div', { class: 'update-item-profile' }, profileImage(userId, view)) : undefined,
    element('div', { class: 'update-item-icon' }, element('span', { class: `icon content-type-${type}` }, ' ')),
    element('div', { class: 'update-item-content' }, [
      element(
        'a',
        {
          href,
          title: clean(space),
          'data-linked-resource-id': isCloud ? 'null' : undefined,
          'data-linked-resource-version': isCloud ? 'null' : undefined,
          'data-linked-resource-type': isCloud ? type : undefined,
        },
        clean(title),
      ),
      element('div', { class: 'update-item-meta' }, [
        listDate(time),
        element('span', { class: 'separator' }, ' \u2022 '),
        'contributed by ',
        contributorLink(userId, view),
      ]),
    ]),
  ]);
}

/** Unlike all other lists, this one links to the personal space of a user. */
function contributorLink(userId: string | undefined, view: BuiltinViewContext): Element {
  const link = userLink(userId, view);
  if (userId !== undefined) link.attribs.href = `${view.urls.prefix}/display/~${encodeForm(userId)}`;
  return link;
}
