import { attribute, type ChildNode, childElements, type Element, isElement, textOf } from '@macrowright/storage';
import { defaultLinkText } from './link-text.ts';
import { hasOnly } from './loss.ts';
import { escapeTarget, isOneLine, pageTarget } from './target.ts';

const bareAddress = /^(?:https?|ftps?|nntp|irc):\/\/[^\s<>|{}"[\]/:][^\s<>|{}"[\]]*(?<![.,;:!?')])$/i;
const linkable = /^(?:(?:https?|ftps?|nntp|irc|file):|(?:mailto|news):(?=.)|\/\/[^/\s]+\.[^/\s]+)[^|[\]{}\n]*$/i;
const bodyElements = new Set(['strong', 'b', 'em', 'i', 'code', 'tt', 'sub', 'sup', 'br', 'span', 'ac:image']);

type Written =
  | { readonly value: string; readonly bare?: string }
  | { readonly reason: string; readonly nearest?: string };

/** Writes `[alias|target|tip]`, or an address as it is, or says why it cannot. */
export function writeLink(node: Element, alias: (body: readonly ChildNode[]) => string): Written {
  return node.name === 'a' ? writeAddress(node, alias) : writeReference(node, alias);
}

function writeAddress(node: Element, alias: (body: readonly ChildNode[]) => string): Written {
  const href = attribute(node, 'href') ?? '';
  const tip = attribute(node, 'title');
  const shown = textOf(node);
  if (!linkable.test(href) || !isOneLine(href)) return { reason: `The address "${href}" has no form in a wiki link.` };
  const plain = node.children.every((child) => !isElement(child));
  if (!isOneLine(shown.trim() === '' ? 'x' : shown) || node.children.length === 0)
    return { reason: 'The text of this link has no wiki form.' };
  const named = !plain || shown !== href.replace(/^mailto:/i, '');
  const text = named ? alias(node.children) : '';
  if (named && text.trim() === '') return { reason: 'A link without text has no wiki form.' };
  const value = link(text, href, tip);
  if (!hasOnly(node, 'href', 'title'))
    return { reason: 'A wiki link has no other attributes than address and title.', nearest: value };
  if (tip !== undefined && !isTip(tip))
    return { reason: 'The title of this link has no wiki form.', nearest: link(text, href, undefined) };
  return !named && tip === undefined && bareAddress.test(href) ? { value, bare: href } : { value };
}

function writeReference(node: Element, alias: (body: readonly ChildNode[]) => string): Written {
  const children = childElements(node);
  const resources = children.filter(({ name }) => name.startsWith('ri:'));
  const bodies = children.filter(({ name }) => name === 'ac:link-body' || name === 'ac:plain-text-link-body');
  const [body] = bodies;
  const anchor = attribute(node, 'ac:anchor');
  const tip = attribute(node, 'ac:tooltip');
  const target = targetOf(resources[0], anchor);
  if (
    target === undefined ||
    children.length !== resources.length + bodies.length ||
    resources.length > 1 ||
    bodies.length > 1
  ) {
    return { reason: 'This link has no form in wiki markup.' };
  }
  const inner = body?.children ?? [];
  const rich = inner.some((child) => isElement(child));
  const named = body !== undefined && (rich || textOf(body) !== defaultLinkText(node));
  const text = named ? alias(inner) : '';
  const value = link(text, target, tip);
  if (named && (text.trim() === '' || text !== text.trim()))
    return { reason: 'The text of this link has no wiki form.' };
  if (rich && !inner.every((child) => !isElement(child) || bodyElements.has(child.name))) {
    return { reason: 'The text of a wiki link cannot hold this.', nearest: value };
  }
  if (!hasOnly(node, 'ac:anchor', 'ac:tooltip'))
    return { reason: 'A wiki link does not say how it is shown.', nearest: value };
  if (tip !== undefined && (!isTip(tip) || !named))
    return { reason: 'The tooltip of this link has no wiki form.', nearest: link(text, target, undefined) };
  return { value };
}

function targetOf(resource: Element | undefined, anchor: string | undefined): string | undefined {
  if (anchor !== undefined && !isOneLine(anchor)) return undefined;
  const suffix = anchor === undefined ? '' : `#${escapeTarget(anchor)}`;
  if (!resource) return suffix || undefined;
  const value = (name: string) => {
    const found = hasOnly(resource, name) ? attribute(resource, name) : undefined;
    return found !== undefined && isOneLine(found) ? found : undefined;
  };
  switch (resource.name) {
    case 'ri:page':
    case 'ri:blog-post': {
      const page = pageTarget(resource);
      return page === undefined ? undefined : page + suffix;
    }
    case 'ri:attachment': {
      const filename = value('ri:filename');
      const [owner] = childElements(resource);
      const page = owner ? pageTarget(owner) : '';
      return filename === undefined || page === undefined || anchor !== undefined
        ? undefined
        : `${page}^${escapeTarget(filename)}`;
    }
    case 'ri:user': {
      const name = value('ri:username');
      return name === undefined ? undefined : `~${escapeTarget(name)}${suffix}`;
    }
    case 'ri:space': {
      const key = value('ri:space-key');
      return key !== undefined && /^[\w~.-]+$/.test(key) ? `${key}:${suffix}` : undefined;
    }
    case 'ri:content-entity': {
      const id = value('ri:content-id');
      return id !== undefined && /^\d+$/.test(id) ? `$${id}${suffix}` : undefined;
    }
    case 'ri:shortcut': {
      const key = attribute(resource, 'ri:key') ?? '';
      const parameter = attribute(resource, 'ri:parameter') ?? '';
      if (
        !isOneLine(key) ||
        !isOneLine(parameter) ||
        anchor !== undefined ||
        !hasOnly(resource, 'ri:key', 'ri:parameter')
      )
        return undefined;
      return `${escapeTarget(parameter)}@${escapeTarget(key)}`;
    }
    default:
      return undefined;
  }
}

/** Three parts need a text; a tip without one would be read as the target. */
function link(text: string, target: string, tip: string | undefined): string {
  if (tip === undefined) return text === '' ? `[${target}]` : `[${text}|${target}]`;
  return `[${text === '' ? target : text}|${target}|${tip}]`;
}

function isTip(tip: string): boolean {
  return isOneLine(tip) && !/[|[\]{}\\]/.test(tip);
}
