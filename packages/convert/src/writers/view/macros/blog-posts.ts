import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { listDate } from '../dates.ts';
import { excerptOf } from '../listing/excerpt.ts';
import { createdOf } from '../listing/order.ts';
import { pageLink, pagesOf } from '../listing/pages.ts';
import { userLink } from '../users.ts';

/** Recent blog posts: their titles, excerpts or full text. */
export const blogPosts: BuiltinView = (macro, _body, view) => {
  const content = parameterValue(macro, 'content') ?? 'entire';
  const defaults = { spaces: '@self', max: 15, sort: 'creation', types: ['blogpost'] };
  const isRecent = timeFilter(parameterValue(macro, 'time'), view);
  const posts = pagesOf(macro, view, defaults).filter(isRecent);
  if (!view.reserveEntries(posts.length)) return view.tooManyEntries(macro);
  const items = posts.map((post) =>
    content === 'titles'
      ? titleItem(post, view)
      : postItem(post, contentOf(post, content === 'entire', macro, view), view),
  );
  return [
    element('div', { class: 'blog-post-list' }, [
      element('h4', { class: 'sub-heading' }, 'Blog Posts'),
      element('ul', {}, items),
      items.length > 0 ? undefined : element('p', {}, 'There are no blog posts at the moment.'),
    ]),
  ];
};

const hoursPerUnit: ReadonlyMap<string | undefined, number> = new Map([
  ['h', 1],
  ['d', 24],
  ['w', 24 * 7],
  ['m', 24 * 30],
]);

/** `time` is a duration before the current time, such as `7d`. It has no effect if the site does not know the time. */
function timeFilter(time: string | undefined, { site }: BuiltinViewContext): (post: SitePage) => boolean {
  const [, count, unit] = /^(\d{1,6})([hdwm])$/.exec(time?.trim() ?? '') ?? [];
  const now = Date.parse(site?.now ?? '');
  if (count === undefined || Number.isNaN(now)) return () => true;
  const start = now - Number(count) * (hoursPerUnit.get(unit) ?? 24) * 3_600_000;
  return (post) => !(Date.parse(createdOf(post)) < start); // a post without a date is shown
}

function titleItem(post: SitePage, view: BuiltinViewContext): Element {
  const icon = { class: 'icon aui-icon aui-icon-small aui-iconfont-page-blogpost', title: 'Blog' };
  return element('li', { class: 'blog-item' }, [
    element('span', { class: 'blog-title' }, [
      ' ',
      element('span', icon, 'Blog:'),
      ' ',
      pageLink(post, view),
      ' created by',
    ]),
    element('div', { class: 'blog-item-creator' }, userLink(post.createdBy, view)),
    element('div', { class: 'blog-item-date' }, listDate(createdOf(post))),
    element('div', { class: 'blog-item-space' }, spaceLink(post, view)),
  ]);
}

function postItem(post: SitePage, content: readonly ChildNode[], view: BuiltinViewContext): Element {
  return element('li', { class: 'blog-item' }, [
    element('h4', { class: 'blog-title' }, pageLink(post, view)),
    element('div', { class: 'blog-item-meta' }, [listDate(createdOf(post)), ' by ', userLink(post.createdBy, view)]),
    element('div', { class: 'wiki-content' }, content),
  ]);
}

function contentOf(post: SitePage, isEntire: boolean, macro: Macro, view: BuiltinViewContext): readonly ChildNode[] {
  if (post.storage === undefined) return [];
  const stored = view.storedNodes(post);
  const content = view.include(post, isEntire ? stored : (excerptOf(stored)?.children ?? []));
  if (!content) view.warn(macro, `The blog post "${post.title}" cannot contain itself.`);
  return content ?? [];
}

function spaceLink(post: SitePage, view: BuiltinViewContext): Element {
  const key = post.spaceKey ?? view.page.spaceKey ?? '';
  return element('a', { href: view.urls.space(key) }, clean(view.site?.space(key)?.name ?? key));
}
