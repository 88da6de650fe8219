import {
  attribute,
  type Child,
  type ChildNode,
  cdata,
  type Element,
  element,
  type Range,
  textOf,
} from '@macroscope/storage';
import { placed, type WikiContext } from './context.ts';
import { pageReference } from './macro-element.ts';

const scheme = /^(?:https?|ftps?|mailto|nntp|news|irc|file):|^\/\/[^/\s]+\.[^/\s]+|^\\\\/i;
const inLinkBody = new Set(['strong', 'em', 'code', 'sub', 'sup', 'br', 'span', 'ac:image']);

/**
 * Reads what stands between the brackets of a link.
 *
 *     [alias|KEY:Title#anchor|tip]
 */
export function readLink(cx: WikiContext, range: Range, inline: (range: Range) => ChildNode[]): Element | undefined {
  const { start, end } = range;
  const raw = cx.text.slice(start, end);
  const parts = raw.split(/(?<!\\)\|/);
  if (/^\s/.test(raw) && !(parts.length === 1 && scheme.test(raw.trim()))) return undefined;
  if (parts.some((part) => part.trim() === '')) return undefined;
  const tip = parts.length > 2 ? parts.pop()?.trim() : undefined;
  const rawTarget = (parts.pop() ?? '').trim();
  const alias = parts.join('|');
  const body = alias === '' ? [] : inline({ start, end: start + alias.length });
  const place = (built: Element) => placed(cx, built, start - 1, end + 1);

  if (scheme.test(rawTarget)) {
    const href = rawTarget;
    return place(element('a', { href, title: tip }, body.length > 0 ? body : href.replace(/^mailto:/i, '')));
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(rawTarget)) return undefined;
  if (cx.plainBrackets && alias === '' && /^\w$/.test(rawTarget)) return undefined;
  const target = readTarget(rawTarget);
  if (!target) return undefined;
  if (alias === '' && target.child?.name === 'ri:page') {
    cx.diagnostics.push({
      code: 'wiki-bracketed-text',
      severity: 'info',
      message: `"${rawTarget}" in brackets became a link to a page.`,
      range: { start: start - 1, end: end + 1 },
    });
  }
  const attributes = { 'ac:anchor': target.anchor, 'ac:tooltip': tip };
  return place(element('ac:link', attributes, [target.child, linkBody(body)]));
}

function linkBody(body: readonly ChildNode[]): Child {
  if (body.length === 0) return undefined;
  if (body.some((node) => 'name' in node && inLinkBody.has(node.name))) return element('ac:link-body', {}, body);
  return element('ac:plain-text-link-body', {}, cdata(textOf(body)));
}

interface Target {
  readonly anchor?: string;
  readonly child?: Element;
}

function readTarget(raw: string): Target | undefined {
  // escaped characters are hidden while the target is split, then shown again
  const hidden: string[] = [];
  const target = raw.replace(/\\([^A-Za-z0-9\s])/g, (_, character: string) => {
    hidden.push(character);
    return String.fromCharCode(0xe000 + hidden.length - 1);
  });
  if (hidden.length > 0x1000) return undefined;
  const show = (value: string) => value.replace(/[\ue000-\uefff]/g, (at) => hidden[at.charCodeAt(0) - 0xe000] ?? at);

  const caret = target.indexOf('^');
  if (caret >= 0) {
    const filename = show(target.slice(caret + 1));
    if (filename === '') return undefined;
    const owner = caret > 0 ? page(target.slice(0, caret), show) : undefined;
    return { child: element('ri:attachment', { 'ri:filename': filename }, owner) };
  }
  const hash = target.lastIndexOf('#');
  const anchor = hash >= 0 ? show(target.slice(hash + 1)) : undefined;
  const rest = hash >= 0 ? target.slice(0, hash) : target;
  if (rest === '') return anchor ? { anchor } : undefined;
  if (/^\$\d+$/.test(rest)) return { anchor, child: element('ri:content-entity', { 'ri:content-id': rest.slice(1) }) };
  if (rest.startsWith('~') && !rest.includes(':')) {
    return { anchor, child: element('ri:user', { 'ri:username': show(rest.slice(1)) }) };
  }
  if (/^[^:]+:$/.test(rest)) return { anchor, child: element('ri:space', { 'ri:space-key': show(rest.slice(0, -1)) }) };
  const at = rest.lastIndexOf('@');
  if (at > 0 && at < rest.length - 1) {
    return {
      child: element('ri:shortcut', { 'ri:key': show(rest.slice(at + 1)), 'ri:parameter': show(rest.slice(0, at)) }),
    };
  }
  return { anchor, child: page(rest, show) };
}

function page(target: string, show: (value: string) => string): Element {
  const reference = pageReference(target);
  const shown: Record<string, string> = {};
  for (const key of Object.keys(reference.attribs)) shown[key] = show(attribute(reference, key) ?? '');
  return element(reference.name, shown);
}
