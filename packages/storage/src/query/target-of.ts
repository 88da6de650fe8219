import type { Element } from 'domhandler';
import type { AttachmentTarget, BlogPostTarget, PageTarget, ResourceTarget, UserTarget } from '../builders/resource.ts';
import { attribute, firstChild } from '../read.ts';

/** The target of an `ri:` element, in the form that `resource` accepts; `undefined` for other elements and incomplete ones. */
export function targetOf(element: Element): ResourceTarget | undefined {
  const read = (name: string): string | undefined => attribute(element, name);
  switch (element.name) {
    case 'ri:page':
    case 'ri:blog-post':
      return pageOf(element);
    case 'ri:attachment':
      return attachmentOf(element);
    case 'ri:user':
      return userOf(element);
    case 'ri:space': {
      const space = read('ri:space-key');
      return space === undefined ? undefined : { space };
    }
    case 'ri:url': {
      const url = read('ri:value');
      return url === undefined ? undefined : { url };
    }
    case 'ri:content-entity': {
      const contentId = read('ri:content-id');
      return contentId === undefined ? undefined : { contentId };
    }
    case 'ri:shortcut': {
      const [shortcut, parameter] = [read('ri:key'), read('ri:parameter')];
      return shortcut === undefined || parameter === undefined ? undefined : { shortcut, parameter };
    }
    default:
      return undefined;
  }
}

/** The page or blog post of an element; `{ contentId }` for a page that is identified by id. */
function pageOf(element: Element): PageTarget | BlogPostTarget | { readonly contentId: string } | undefined {
  const title = attribute(element, 'ri:content-title');
  const space = attribute(element, 'ri:space-key');
  const contentId = attribute(element, 'ri:content-id');
  if (title === undefined) return contentId === undefined ? undefined : { contentId };
  const inSpace = space === undefined ? {} : { space };
  if (element.name === 'ri:page') return { page: title, ...inSpace };
  return { blogPost: title, day: attribute(element, 'ri:posting-day') ?? '', ...inSpace };
}

/** The file of an `ri:attachment`. */
export function attachmentOf(element: Element): AttachmentTarget | undefined {
  const attachment = attribute(element, 'ri:filename');
  if (attachment === undefined) return undefined;
  const container = firstChild(element, 'ri:page');
  const page = container && pageOf(container);
  if (!page || !('page' in page)) return { attachment };
  return { attachment, ...page };
}

/** The user of an `ri:user`. */
export function userOf(element: Element): UserTarget | undefined {
  const accountId = attribute(element, 'ri:account-id');
  if (accountId !== undefined) return { accountId };
  const userKey = attribute(element, 'ri:userkey');
  if (userKey !== undefined) return { userKey };
  const username = attribute(element, 'ri:username');
  return username === undefined ? undefined : { username };
}
