import { decodeEntities } from '@macrowright/storage';
import type { BuiltinElement, BuiltinViewContext } from '../context.ts';
import { addClass, copyElement, htmlElement } from './html-element.ts';

/** `a`: a link to a URL. A link that leaves the site gets a class. */
export const anchor: BuiltinElement = {
  ...htmlElement,
  render(node, body, view) {
    const rendered = copyElement(node, body, view);
    const { href } = rendered.attribs;
    if (href === undefined || !isExternal(decodeEntities(href), view)) return [rendered];
    addClass(rendered, 'external-link');
    if (view.site?.nofollow) rendered.attribs.rel = 'nofollow';
    return [rendered];
  },
};

function isExternal(href: string, { site }: BuiltinViewContext): boolean {
  if (!href.startsWith('https://') && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return false;
  return !(site?.baseUrl && (href === site.baseUrl || href.startsWith(`${site.baseUrl}/`)));
}
