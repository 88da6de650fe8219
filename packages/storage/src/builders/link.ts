import { type Element, isText } from 'domhandler';
import { type Child, cdata, type ElementOf, element, toNodes } from '../build.ts';
import { textOf } from '../read.ts';
import { type ResourceTarget, resource, type UserTarget } from './resource.ts';

/** What a link leads to: a resource, an anchor on it, or an anchor on this page. */
export type LinkTarget = (ResourceTarget | { readonly anchor: string }) & {
  readonly anchor?: string | undefined;
  /** Shown when the pointer rests on the link. */
  readonly tooltip?: string | undefined;
};

/**
 * Builds a link: `a` for an address outside of Confluence, `ac:link` for all else. Without content the title of the target
 * shows; text alone goes to a `ac:plain-text-link-body`, anything else to a `ac:link-body`.
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

/** Builds a mention: a link to a person, who is told about it. */
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
