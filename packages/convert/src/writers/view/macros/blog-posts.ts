import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { listDate } from '../dates.ts';
import { excerptOf } from '../listing/excerpt.ts';
import { createdOf } from '../listing/order.ts';
import { listedPages, listLink, tooMany } from '../listing/pages.ts';
import { personLink } from '../people.ts';

/** Recent blog posts: their titles, or with their texts. */
export const blogPosts: BuiltinView = (macro, view) => {
  const content = parameterValue(macro, 'content') ?? 'entire';
  const isNew = newerThan(parameterValue(macro, 'time'), view);
  const posts = listedPages(macro, view, { spaces: '@self', max: 15, sort: 'creation', types: ['blogpost'] }).filter(
    isNew,
  );
  if (!view.spend(posts.length)) return tooMany(view);
  const shown = posts.map((post) =>
    content === 'titles' ? titleItem(post, view) : fullItem(post, content === 'entire', view),
  );
  return [
    element('div', { class: 'blog-post-list' }, [
      element('h4', { class: 'sub-heading' }, 'Blog Posts'),
      element('ul', {}, shown),
      shown.length > 0 ? undefined : element('p', {}, 'There are no blog posts at the moment.'),
    ]),
  ];
};

/** `time` is a span before now: `7d`, `2w`, `12h`. Without a now it does not narrow the list. */
function newerThan(time: string | undefined, { site }: BuiltinViewContext): (post: SitePage) => boolean {
  const found = /^(\d{1,6})([hdwm])$/.exec(time?.trim() ?? '');
  const now = Date.parse(site?.now ?? '');
  if (!found || Number.isNaN(now)) return () => true;
  const hours = { h: 1, d: 24, w: 24 * 7, m: 24 * 30 }[found[2] ?? ''] ?? 24;
  const since = now - Number(found[1]) * hours * 3_600_000;
  return (post) => !(Date.parse(createdOf(post)) < since);
}

function titleItem(post: SitePage, view: BuiltinViewContext): Element {
  return element('li', { class: 'blog-item' }, [
    element('span', { class: 'blog-title' }, [' ', icon(), ' ', listLink(post, view), ' created by']),
    element('div', { class: 'blog-item-creator' }, personLink(post.createdBy, view)),
    element('div', { class: 'blog-item-date' }, listDate(createdOf(post))),
    element('div', { class: 'blog-item-space' }, spaceLink(post, view)),
  ]);
}

function fullItem(post: SitePage, entire: boolean, view: BuiltinViewContext): Element {
  return element('li', { class: 'blog-item' }, [
    element('h4', { class: 'blog-title' }, listLink(post, view)),
    element('div', { class: 'blog-item-meta' }, [listDate(createdOf(post)), ' by ', personLink(post.createdBy, view)]),
    element('div', { class: 'wiki-content' }, contentOf(post, entire, view)),
  ]);
}

function contentOf(post: SitePage, entire: boolean, view: BuiltinViewContext): readonly ChildNode[] {
  if (post.storage === undefined) return [];
  const excerpt = entire ? undefined : excerptOf(view.stored(post));
  const nodes = entire ? view.stored(post) : (excerpt?.children ?? []);
  const drawn = view.include(post, nodes);
  if (!drawn) view.warn(`The blog post "${post.title}" cannot be shown within itself.`);
  return drawn ?? [];
}

function icon(): Element {
  return element('span', { class: 'icon aui-icon aui-icon-small aui-iconfont-page-blogpost', title: 'Blog' }, 'Blog:');
}

function spaceLink(post: SitePage, view: BuiltinViewContext): Element {
  const key = post.spaceKey ?? view.page.spaceKey ?? '';
  return element('a', { href: view.addresses.space(key) }, clean(view.site?.space(key)?.name ?? key));
}
