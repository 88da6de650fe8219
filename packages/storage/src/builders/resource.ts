import type { Element } from 'domhandler';
import { element } from '../build.ts';

/** A page; without `space`, a page of the same space. */
export interface PageTarget {
  readonly page: string;
  readonly space?: string | undefined;
}

/** A blog post. `day` is YYYY-MM-DD or YYYY/MM/DD. */
export interface BlogPostTarget {
  readonly blogPost: string;
  readonly day: string;
  readonly space?: string | undefined;
}

/** A file attached to this page, or to `page`. */
export interface AttachmentTarget {
  readonly attachment: string;
  readonly page?: string | undefined;
  readonly space?: string | undefined;
}

/** An external URL. */
export interface UrlTarget {
  readonly url: string;
}

/** A space, by key. */
export interface SpaceTarget {
  readonly space: string;
}

/** A user: by account id on Cloud, by key or user name on Data Center. */
export type UserTarget = { readonly accountId: string } | { readonly userKey: string } | { readonly username: string };

/** Content, by id. */
export interface ContentTarget {
  readonly contentId: string | number;
}

/** A shortcut link. */
export interface ShortcutTarget {
  readonly shortcut: string;
  readonly parameter: string;
}

/** Any target of a resource identifier. */
export type ResourceTarget =
  | PageTarget
  | BlogPostTarget
  | AttachmentTarget
  | UrlTarget
  | UserTarget
  | ContentTarget
  | ShortcutTarget
  | SpaceTarget;

/** Builds the `ri:` element for a resource. Throws a `RangeError` for an invalid date. */
export function resource(target: ResourceTarget): Element {
  if ('attachment' in target) {
    const { attachment, page, space } = target;
    return element('ri:attachment', { 'ri:filename': attachment }, page === undefined ? [] : resource({ page, space }));
  }
  if ('page' in target) {
    return element('ri:page', { 'ri:space-key': target.space, 'ri:content-title': target.page });
  }
  if ('blogPost' in target) {
    const { blogPost, day, space } = target;
    return element('ri:blog-post', {
      'ri:space-key': space,
      'ri:content-title': blogPost,
      'ri:posting-day': checkDay(day).replaceAll('-', '/'),
    });
  }
  if ('url' in target) return element('ri:url', { 'ri:value': target.url });
  if ('accountId' in target) return element('ri:user', { 'ri:account-id': target.accountId });
  if ('userKey' in target) return element('ri:user', { 'ri:userkey': target.userKey });
  if ('username' in target) return element('ri:user', { 'ri:username': target.username });
  if ('contentId' in target) return element('ri:content-entity', { 'ri:content-id': target.contentId });
  if ('shortcut' in target) {
    return element('ri:shortcut', { 'ri:key': target.shortcut, 'ri:parameter': target.parameter });
  }
  return element('ri:space', { 'ri:space-key': target.space });
}

/** Returns the date if it is written as YYYY-MM-DD or YYYY/MM/DD. Throws a `RangeError` otherwise. */
export function checkDay(day: string): string {
  const [, year, , month, date] = /^(\d{4})([-/])(\d{2})\2(\d{2})$/.exec(day) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (month === undefined || time.getUTCMonth() !== Number(month) - 1 || time.getUTCDate() !== Number(date)) {
    throw new RangeError(`Invalid date "${day}"; use YYYY-MM-DD.`);
  }
  return day;
}
