import { attribute, firstChild } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage } from '../../site/site.ts';
import type { BuiltinViewContext } from './context.ts';

/** The page that owns a file: the one named inside the reference, else the page that is drawn. */
export function pageOf(file: Element, view: BuiltinViewContext): Partial<SitePage> | undefined {
  const page = firstChild(file, 'ri:page') ?? firstChild(file, 'ri:blog-post');
  return page ? findPage(page, view) : view.page;
}

/** The page that a `ri:page`, `ri:blog-post` or `ri:content-entity` names. */
export function findPage(reference: Element, view: BuiltinViewContext): SitePage | undefined {
  const { site } = view;
  const key = attribute(reference, 'ri:space-key') ?? view.page.spaceKey;
  const title = attribute(reference, 'ri:content-title') ?? '';
  if (reference.name === 'ri:blog-post') return site?.blogPost(key, title, attribute(reference, 'ri:posting-day'));
  if (reference.name === 'ri:content-entity') return site?.page(attribute(reference, 'ri:content-id') ?? '');
  return site?.pageByTitle(key, title);
}
