import { attribute, childElements, firstChild } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type {
  AttachmentReference,
  ContentEntityReference,
  ContentReference,
  ShortcutReference,
  SpaceReference,
  UrlReference,
  UserReference,
} from './references.ts';

/** The reference in a parameter, as data. `undefined` if the element is not a resource or does not identify one. */
export function resourceOf(
  element: Element,
):
  | ContentReference
  | UserReference
  | SpaceReference
  | AttachmentReference
  | UrlReference
  | ContentEntityReference
  | ShortcutReference
  | undefined {
  // the body of a link may come before its target
  const target =
    element.name === 'ac:link' ? childElements(element).find(({ name }) => name.startsWith('ri:')) : element;
  if (!target) return undefined;
  switch (target.name) {
    case 'ri:page':
    case 'ri:blog-post':
      return contentOf(target);
    case 'ri:user':
      return userOf(target);
    case 'ri:space': {
      const key = attribute(target, 'ri:space-key');
      return key === undefined ? undefined : { key };
    }
    case 'ri:url': {
      const url = attribute(target, 'ri:value');
      return url === undefined ? undefined : { url };
    }
    case 'ri:content-entity': {
      const contentId = attribute(target, 'ri:content-id');
      return contentId === undefined ? undefined : { contentId };
    }
    case 'ri:shortcut': {
      const shortcut = attribute(target, 'ri:key');
      const parameter = attribute(target, 'ri:parameter');
      return shortcut === undefined || parameter === undefined ? undefined : { shortcut, parameter };
    }
    case 'ri:attachment': {
      const filename = attribute(target, 'ri:filename');
      const holder = firstChild(target, 'ri:page') ?? firstChild(target, 'ri:blog-post');
      const page = holder && contentOf(holder);
      if (filename === undefined) return undefined;
      return page ? { filename, page } : { filename };
    }
    default:
      return undefined;
  }
}

function contentOf(element: Element): ContentReference | undefined {
  const title = attribute(element, 'ri:content-title');
  const space = attribute(element, 'ri:space-key');
  const postingDay = attribute(element, 'ri:posting-day');
  if (title === undefined) return undefined;
  return { title, ...(space !== undefined && { space }), ...(postingDay !== undefined && { postingDay }) };
}

function userOf(element: Element): UserReference | undefined {
  const accountId = attribute(element, 'ri:account-id');
  const userKey = attribute(element, 'ri:userkey');
  const username = attribute(element, 'ri:username');
  if (accountId !== undefined) return { accountId };
  if (userKey !== undefined) return { userKey };
  return username === undefined ? undefined : { username };
}
