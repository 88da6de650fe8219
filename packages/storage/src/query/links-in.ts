import type { AnyNode, Element } from 'domhandler';
import type { ResourceTarget } from '../builders/resource.ts';
import { attribute, childElements, isElement } from '../read.ts';
import { findAll } from './find.ts';
import { targetOf } from './target-of.ts';
import { toText } from './to-text.ts';

/** A link: an `ac:link`, or an `a` with an `href`. */
export interface Link {
  readonly element: Element;
  /** `undefined` for a link to an anchor on this page, and for a broken link. */
  readonly target: ResourceTarget | undefined;
  readonly anchor: string | undefined;
  /** The visible text, computed on first use; `''` if Confluence shows the title of the target. */
  readonly text: string;
}

/** All links, in document order. Mentions are links to users. */
export function linksIn(input: AnyNode | readonly AnyNode[]): Link[] {
  return findAll(input, isLink).map((element) => (element.name === 'a' ? urlLink(element) : confluenceLink(element)));
}

function isLink(element: Element): boolean {
  return element.name === 'ac:link' || (element.name === 'a' && attribute(element, 'href') !== undefined);
}

function confluenceLink(element: Element): Link {
  const resource = childElements(element).find(({ name }) => name.startsWith('ri:'));
  const body = element.children.filter((child) => !isElement(child) || !child.name.startsWith('ri:'));
  return {
    element,
    target: resource && targetOf(resource),
    anchor: attribute(element, 'ac:anchor'),
    get text() {
      return toText(body);
    },
  };
}

function urlLink(element: Element): Link {
  const href = attribute(element, 'href') ?? '';
  const hash = href.indexOf('#');
  const anchor = hash < 0 ? undefined : decode(href.slice(hash + 1));
  const url = hash < 0 ? href : href.slice(0, hash);
  return {
    element,
    target: url === '' ? undefined : { url },
    anchor,
    get text() {
      return toText(element.children);
    },
  };
}

/** Decodes an anchor. An invalid encoding stays as it is. */
function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
