import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinViewContext } from './context.ts';
import { bareUrl } from './safe.ts';

/** Whether the URL of an image points outside the site. */
export function isRemote(src: string, { site }: BuiltinViewContext): boolean {
  const url = bareUrl(src).replaceAll('\\', '/'); // as browsers do before they parse a URL
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return false;
  return !(site?.baseUrl && url.startsWith(`${site.baseUrl}/`));
}

/** A link that replaces an image that must not be fetched. */
export function imageLink(src: string, alt: string | undefined): Element {
  return element('a', { class: 'external-link', href: src }, alt || src);
}
