import { attribute, type Element, isElement } from '@macrowright/storage';

/** The text that a link without a body shows, if it can be derived from the link; `undefined` if it needs the site. */
export function defaultLinkText(link: Element): string | undefined {
  const anchor = attribute(link, 'ac:anchor');
  const target = link.children.find((child): child is Element => isElement(child) && child.name.startsWith('ri:'));
  if (!target) return anchor;
  if (anchor !== undefined) return undefined;
  switch (target.name) {
    case 'ri:page':
    case 'ri:blog-post':
      return attribute(target, 'ri:content-title');
    case 'ri:attachment':
      return attribute(target, 'ri:filename');
    default:
      return undefined;
  }
}
