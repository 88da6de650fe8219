import type { AnyNode, Element } from 'domhandler';
import type { AttachmentTarget, BlogPostTarget, PageTarget, UrlTarget, UserTarget } from '../builders/resource.ts';
import { type Macro, macroOf } from '../macro.ts';
import { attribute, firstChild, isElement } from '../read.ts';
import { findAll } from './find.ts';
import { attachmentOf, targetOf, userOf } from './target-of.ts';
import { toText } from './to-text.ts';

/** All macros in document order, including nested ones. With a name, only the macros of that name. */
export function macrosIn(input: AnyNode | readonly AnyNode[], name?: string): Macro[] {
  return findAll(input, ({ name: element }) => element === 'ac:structured-macro' || element === 'ac:macro').flatMap(
    (element) => {
      if (name !== undefined && attribute(element, 'ac:name') !== name) return [];
      return macroOf(element) ?? [];
    },
  );
}

/** An image: `ac:image`, or the `img` of HTML. */
export interface Image {
  readonly element: Element;
  readonly source: AttachmentTarget | UrlTarget | undefined;
  readonly alt: string | undefined;
}

/** All images, in document order. */
export function imagesIn(input: AnyNode | readonly AnyNode[]): Image[] {
  return findAll(input, ({ name }) => name === 'ac:image' || name === 'img').map((element) => {
    if (element.name === 'img') {
      const url = attribute(element, 'src');
      return { element, source: url === undefined ? undefined : { url }, alt: attribute(element, 'alt') };
    }
    const file = firstChild(element, 'ri:attachment');
    const url = attribute(firstChild(element, 'ri:url'), 'ri:value');
    const source = file ? attachmentOf(file) : url === undefined ? undefined : { url };
    return { element, source, alt: attribute(element, 'ac:alt') };
  });
}

/** A heading. */
export interface Heading {
  readonly element: Element;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** The visible text, computed on first use. */
  readonly text: string;
}

const levels: Readonly<Record<string, Heading['level']>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** All headings, in document order. */
export function headingsIn(input: AnyNode | readonly AnyNode[]): Heading[] {
  return findAll(input, ({ name }) => Object.hasOwn(levels, name)).flatMap((element) => {
    const level = levels[element.name];
    if (level === undefined) return [];
    return {
      element,
      level,
      get text() {
        return toText(element.children);
      },
    };
  });
}

/** An element that refers to something else, and its target. */
export interface Reference<T> {
  readonly element: Element;
  readonly target: T;
}

/** All references to attached files in links, images and parameters, in document order, with duplicates. */
export function attachmentsIn(input: AnyNode | readonly AnyNode[]): Reference<AttachmentTarget>[] {
  return references(findAll(input, 'ri:attachment'), attachmentOf);
}

/** All mentions: links to users. */
export function mentionsIn(input: AnyNode | readonly AnyNode[]): Reference<UserTarget>[] {
  const users = findAll(input, ({ name, parent }) => name === 'ri:user' && isElement(parent, 'ac:link'));
  return references(users, userOf);
}

/** All references to pages and blog posts in links and parameters, without those that locate an attached file. */
export function pagesIn(input: AnyNode | readonly AnyNode[]): Reference<PageTarget | BlogPostTarget>[] {
  const pages = findAll(
    input,
    ({ name, parent }) => (name === 'ri:page' || name === 'ri:blog-post') && !isElement(parent, 'ri:attachment'),
  );
  return references(pages, (element) => {
    const target = targetOf(element);
    return target && ('page' in target || 'blogPost' in target) ? (target as PageTarget | BlogPostTarget) : undefined;
  });
}

function references<T>(elements: readonly Element[], read: (element: Element) => T | undefined): Reference<T>[] {
  return elements.flatMap((element) => {
    const target = read(element);
    return target === undefined ? [] : { element, target };
  });
}
