import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SiteUser } from '../../site/site.ts';
import { clean, encodePart } from './clean.ts';
import type { BuiltinViewContext } from './context.ts';

/** The user's name on the site, otherwise the id. */
export function userName(id: string | undefined, view: BuiltinViewContext): string {
  if (id === undefined) return 'Anonymous';
  const user = view.site?.user(id);
  return clean(user?.displayName ?? user?.username ?? (view.flavor === 'cloud' ? 'Unknown user' : id));
}

function profileUrl(user: SiteUser, view: BuiltinViewContext): string {
  const { prefix } = view.urls;
  if (view.flavor === 'cloud') return `${prefix}/people/${encodePart(user.accountId ?? user.username ?? '')}`;
  return `${prefix}/display/~${encodePart(user.username ?? user.userKey ?? user.accountId ?? '')}`;
}

/** A user in a list: the name, linked to the profile. */
export function userLink(id: string | undefined, view: BuiltinViewContext): Element {
  if (id === undefined) return element('span', { class: 'url fn' }, 'Anonymous');
  const isCloud = view.flavor === 'cloud';
  const user = view.site?.user(id) ?? (isCloud ? { accountId: id } : { username: id });
  return element(
    'a',
    {
      class: 'confluence-userlink url fn',
      'data-account-id': isCloud ? clean(user.accountId ?? id) : undefined,
      'data-username': isCloud ? undefined : clean(user.username ?? id),
      href: profileUrl(user, view),
    },
    userName(id, view),
  );
}

/** The profile picture of a user, or the default of the site. */
export function profileImage(id: string | undefined, view: BuiltinViewContext, size = 48): Element {
  const known = id === undefined ? undefined : view.site?.user(id)?.picture;
  const src =
    known !== undefined && /^(?:https?:|\/)/i.test(known)
      ? clean(known)
      : `${view.urls.prefix}/images/icons/profilepics/default.svg`;
  return element('img', {
    class: 'userLogo logo',
    src,
    width: size,
    height: size,
    alt: `User icon: ${userName(id, view)}`,
  });
}
