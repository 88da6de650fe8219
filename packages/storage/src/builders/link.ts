import { type Element, isText } from 'domhandler';
import { type Child, cdata, type ElementOf, element, toNodes } from '../build.ts';
import { textOf } from '../read.ts';
import { type ResourceTarget, resource, type UserTarget } from './resource.ts';

/** The target of a link: a resource, an anchor on it, or an anchor on this page. */
export type LinkTarget = (ResourceTarget | { readonly anchor: string }) & {
  readonly anchor?: string | undefined;
  /** Shown on hover. */
  readonly tooltip?: string | undefined;
};

/**
 * Builds a link: `a` for an external URL, `ac:link` for everything else. Without content, Confluence shows the title of the
 * target. Plain text becomes an `ac:plain-text-link-body`, any other content an `ac:link-body`.
 */
export function link(target: LinkTarget, ...content: readonly Child[]): Element {
  const { anchor, tooltip } = target;
  if ('url' in target) {
    const href = anchor === undefined ? target.url : `${target.url}#${encodeURIComponent(anchor)}`;
    return element('a', { href, title: tooltip }, content.length > 0 ? content : target.url);
  }
  return element('ac:link', { 'ac:anchor': anchor, 'ac:tooltip': tooltip }, [
    isResource(target) ? resource(target) : undefined,
    linkBody(content),
  ]);
}

/** Builds a mention: a link to a user, who is notified. */
export function mention(user: UserTarget): ElementOf<'ac:link'> {
  return element('ac:link', {}, resource(user));
}

function isResource(target: LinkTarget): target is ResourceTarget & LinkTarget {
  return Object.keys(target).some((key) => key !== 'anchor' && key !== 'tooltip');
}

function linkBody(content: readonly Child[]): Child {
  const nodes = toNodes(content);
  if (nodes.length === 0) return undefined;
  return nodes.every(isText)
    ? element('ac:plain-text-link-body', {}, cdata(textOf(nodes)))
    : element('ac:link-body', {}, nodes);
}
