import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinViewContext } from '../context.ts';
import { bareUrl } from '../safe.ts';

/** Whether a picture's address leads away from the site. */
export function isRemote(src: string, { site }: BuiltinViewContext): boolean {
  // as browsers do before they read an address
  const address = bareUrl(src).replaceAll('\\', '/');
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return false;
  return !(site?.baseUrl && address.startsWith(`${site.baseUrl}/`));
}

/** A link in place of a picture that is not to be fetched. */
export function pictureLink(src: string, alt: string | undefined): Element {
  return element('a', { class: 'external-link', href: src }, alt || src);
}
