import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SiteUser } from '../../site/site.ts';
import { clean, encodePart } from './clean.ts';
import type { BuiltinViewContext } from './context.ts';

/** How a person is shown: the site's name for them, else the id that was asked for. */
export function nameOf(id: string | undefined, view: BuiltinViewContext): string {
  if (id === undefined) return 'Anonymous';
  const user = view.site?.user(id);
  return clean(user?.displayName ?? user?.username ?? (view.flavor === 'cloud' ? 'Unknown user' : id));
}

/** Where a person's page is. */
export function profileAddress(user: SiteUser, view: BuiltinViewContext): string {
  const { prefix } = view.addresses;
  if (view.flavor === 'cloud') return `${prefix}/people/${encodePart(user.accountId ?? user.username ?? '')}`;
  return `${prefix}/display/~${encodePart(user.username ?? user.userKey ?? user.accountId ?? '')}`;
}

/** A person in a list, with their name as a link. `names` are classes in front of that of user links. */
export function personLink(id: string | undefined, view: BuiltinViewContext, names = 'url fn'): Element {
  if (id === undefined) return element('span', { class: 'url fn' }, 'Anonymous');
  const user = view.site?.user(id) ?? (view.flavor === 'cloud' ? { accountId: id } : { username: id });
  const cloud = view.flavor === 'cloud';
  return element(
    'a',
    {
      class: `confluence-userlink ${names}`,
      'data-account-id': cloud ? clean(user.accountId ?? id) : undefined,
      'data-username': cloud ? undefined : clean(user.username ?? id),
      href: profileAddress(user, view),
    },
    nameOf(id, view),
  );
}

/** A person's picture; without a known one the site's default. */
export function picture(id: string | undefined, view: BuiltinViewContext, size = 48): Element {
  const known = id === undefined ? undefined : view.site?.user(id)?.picture;
  const src =
    known !== undefined && /^(?:https?:|\/)/i.test(known)
      ? clean(known)
      : `${view.addresses.prefix}/images/icons/profilepics/default.svg`;
  return element('img', {
    class: 'userLogo logo',
    src,
    width: size,
    height: size,
    alt: `User icon: ${nameOf(id, view)}`,
  });
}
