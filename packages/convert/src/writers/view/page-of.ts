import { attribute, firstChild } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage } from '../../site/site.ts';
import type { BuiltinViewContext } from './context.ts';

/** The page that an attachment belongs to: the page named in the reference, otherwise the current page. */
export function pageOf(attachment: Element, view: BuiltinViewContext): Partial<SitePage> | undefined {
  const page = firstChild(attachment, 'ri:page') ?? firstChild(attachment, 'ri:blog-post');
  return page ? findPage(page, view) : view.page;
}

/** The page named by an `ri:page`, `ri:blog-post` or `ri:content-entity`. */
export function findPage(reference: Element, { site, page }: BuiltinViewContext): SitePage | undefined {
  const key = attribute(reference, 'ri:space-key') ?? page.spaceKey;
  const title = attribute(reference, 'ri:content-title') ?? '';
  if (reference.name === 'ri:blog-post') return site?.blogPost(key, title, attribute(reference, 'ri:posting-day'));
  if (reference.name === 'ri:content-entity') return site?.page(attribute(reference, 'ri:content-id') ?? '');
  return site?.pageByTitle(key, title);
}
