import { attribute, childElements, type Element, isElement, textOf } from '@macrowright/storage';
import type { Unsupported } from '../construct.ts';
import { defaultLinkText } from '../default-link-text.ts';
import { hasOnly } from '../identity.ts';
import { escapeTarget, isOneLine, pageTarget } from '../page-target.ts';
import type { Piece } from '../text/pieces.ts';
import type { InlineRun, InlineWriter } from './inline-writer.ts';

const bareUrl = /^(?:https?|ftps?|nntp|irc):\/\/[^\s<>|{}"[\]/:][^\s<>|{}"[\]]*(?<![.,;:!?')])$/i;
const linkableUrl = /^(?:(?:https?|ftps?|nntp|irc|file):|(?:mailto|news):(?=.)|\/\/[^/\s]+\.[^/\s]+)[^|[\]{}\n]*$/i;
const bodyElements = new Set(['strong', 'b', 'em', 'i', 'code', 'tt', 'sub', 'sup', 'br', 'span', 'ac:image']);

/** `[text|target|tooltip]`, or a URL on its own. */
export const link: InlineWriter = {
  elements: ['a', 'ac:link'],
  write(element, run) {
    if (run.place.kind === 'alias') return { reason: 'Wiki markup does not support a link inside the text of a link.' };
    return element.name === 'a' ? urlLink(element, run) : resourceLink(element, run);
  },
};

function urlLink(element: Element, run: InlineRun): Piece | Unsupported {
  const href = attribute(element, 'href') ?? '';
  const tooltip = attribute(element, 'title');
  const text = textOf(element);
  if (!linkableUrl.test(href) || !isOneLine(href)) return { reason: `Wiki markup cannot link to the URL "${href}".` };
  if (!isOneLine(text.trim() === '' ? 'x' : text) || element.children.length === 0)
    return { reason: 'Wiki markup cannot express the text of this link.' };
  const hasAlias = element.children.some((child) => isElement(child)) || text !== href.replace(/^mailto:/i, '');
  const alias = hasAlias ? aliasOf(element, run) : '';
  if (hasAlias && alias.trim() === '') return { reason: 'Wiki markup has no link without text.' };
  const value = bracketed(alias, href, tooltip);
  if (!hasOnly(element, 'href', 'title'))
    return { reason: 'Wiki markup supports only the URL and the title of a link.', nearest: () => value };
  if (tooltip !== undefined && !isTooltip(tooltip)) {
    return {
      reason: 'Wiki markup cannot express the title of this link.',
      nearest: () => bracketed(alias, href, undefined),
    };
  }
  const isBare = !hasAlias && tooltip === undefined && bareUrl.test(href);
  return isBare ? { type: 'raw', value, bare: href } : { type: 'raw', value };
}

function resourceLink(element: Element, run: InlineRun): Piece | Unsupported {
  const children = childElements(element);
  const resources = children.filter(({ name }) => name.startsWith('ri:'));
  const bodies = children.filter(({ name }) => name === 'ac:link-body' || name === 'ac:plain-text-link-body');
  const [body] = bodies;
  const tooltip = attribute(element, 'ac:tooltip');
  const target = targetOf(resources[0], attribute(element, 'ac:anchor'));
  const isComplete = children.length === resources.length + bodies.length;
  if (target === undefined || !isComplete || resources.length > 1 || bodies.length > 1)
    return { reason: 'Wiki markup has no equivalent of this link.' };

  const content = body?.children ?? [];
  const isRich = content.some((child) => isElement(child));
  const hasAlias = body !== undefined && (isRich || textOf(body) !== defaultLinkText(element));
  const alias = hasAlias ? aliasOf(body, run) : '';
  const value = bracketed(alias, target, tooltip);
  if (hasAlias && (alias.trim() === '' || alias !== alias.trim()))
    return { reason: 'Wiki markup cannot express the text of this link.' };
  if (!content.every((child) => !isElement(child) || bodyElements.has(child.name)))
    return { reason: 'Wiki markup does not support all elements in the text of this link.', nearest: () => value };
  if (!hasOnly(element, 'ac:anchor', 'ac:tooltip'))
    return { reason: 'Wiki markup cannot express how this link is displayed.', nearest: () => value };
  if (tooltip !== undefined && (!isTooltip(tooltip) || !hasAlias)) {
    return {
      reason: 'Wiki markup cannot express the tooltip of this link.',
      nearest: () => bracketed(alias, target, undefined),
    };
  }
  return { type: 'raw', value };
}

function aliasOf(element: Element, { writer, place, depth }: InlineRun): string {
  return writer.inline(element.children, { ...place, kind: 'alias', depth: depth + 1 });
}

function targetOf(resource: Element | undefined, anchor: string | undefined): string | undefined {
  if (anchor !== undefined && !isOneLine(anchor)) return undefined;
  const suffix = anchor === undefined ? '' : `#${escapeTarget(anchor)}`;
  if (!resource) return suffix || undefined;
  switch (resource.name) {
    case 'ri:page':
    case 'ri:blog-post': {
      const page = pageTarget(resource);
      return page === undefined ? undefined : page + suffix;
    }
    case 'ri:attachment':
      return anchor === undefined ? attachmentTarget(resource) : undefined;
    case 'ri:user': {
      const name = onlyAttribute(resource, 'ri:username');
      return name === undefined ? undefined : `~${escapeTarget(name)}${suffix}`;
    }
    case 'ri:space': {
      const key = onlyAttribute(resource, 'ri:space-key');
      return key !== undefined && /^[\w~.-]+$/.test(key) ? `${key}:${suffix}` : undefined;
    }
    case 'ri:content-entity': {
      const id = onlyAttribute(resource, 'ri:content-id');
      return id !== undefined && /^\d+$/.test(id) ? `$${id}${suffix}` : undefined;
    }
    case 'ri:shortcut':
      return anchor === undefined ? shortcutTarget(resource) : undefined;
    default:
      return undefined;
  }
}

function attachmentTarget(resource: Element): string | undefined {
  const filename = onlyAttribute(resource, 'ri:filename');
  const [owner] = childElements(resource);
  const page = owner ? pageTarget(owner) : '';
  return filename === undefined || page === undefined ? undefined : `${page}^${escapeTarget(filename)}`;
}

function shortcutTarget(resource: Element): string | undefined {
  const key = attribute(resource, 'ri:key') ?? '';
  const parameter = attribute(resource, 'ri:parameter') ?? '';
  if (!isOneLine(key) || !isOneLine(parameter) || !hasOnly(resource, 'ri:key', 'ri:parameter')) return undefined;
  return `${escapeTarget(parameter)}@${escapeTarget(key)}`;
}

/** The only attribute of an element. */
function onlyAttribute(element: Element, name: string): string | undefined {
  const value = hasOnly(element, name) ? attribute(element, name) : undefined;
  return value !== undefined && isOneLine(value) ? value : undefined;
}

/** A tooltip needs link text before it: otherwise it would be read as the target. */
function bracketed(text: string, target: string, tooltip: string | undefined): string {
  if (tooltip === undefined) return text === '' ? `[${target}]` : `[${text}|${target}]`;
  return `[${text === '' ? target : text}|${target}|${tooltip}]`;
}

function isTooltip(value: string): boolean {
  return isOneLine(value) && !/[|[\]{}\\]/.test(value);
}
