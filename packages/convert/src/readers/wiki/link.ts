import { attribute, type ChildNode, isElement, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { ConstructReader } from './construct.ts';
import { pageReference } from './macro-element.ts';
import { append, appendAll, make, makeCdata, makeText } from './node.ts';

const scheme = /^(?:https?|ftps?|mailto|nntp|news|irc|file):|^\/\/[^/\s]+\.[^/\s]+|^\\\\/i;
const unknownScheme = /^[a-z][a-z0-9+.-]*:\/\//i;
const inLinkBody = new Set(['strong', 'em', 'code', 'sub', 'sup', 'br', 'span', 'ac:image']);

/**
 * Reads what stands between the brackets of a link, or says by `undefined` that it is none.
 *
 *     [alias|KEY:Title#anchor|tip]
 */
export function readLink(reader: ConstructReader, start: number, end: number): Element | undefined {
  const { text } = reader;
  const bars = barsIn(text, start, end);
  const parts = bars.length + 1;
  const edge = (index: number) => (index < 0 ? start : index < bars.length ? (bars[index] ?? end) : end);
  const part = (index: number) => text.slice(index === 0 ? start : edge(index - 1) + 1, edge(index));
  for (let index = 0; index < parts; index++) if (part(index).trim() === '') return undefined;
  const last = parts - 1;
  const tip = parts > 2 ? withoutColor(part(last).trim()) : undefined;
  const target = withoutColor(part(parts > 2 ? last - 1 : last).trim());
  const aliasEnd = parts === 1 ? start : edge(parts > 2 ? last - 2 : last - 1);
  const isAddress = scheme.test(target);
  if (/\s/.test(text[start] ?? '') && !(parts === 1 && isAddress)) return undefined;
  const body = aliasEnd > start ? reader.inline(trimmed(text, start, aliasEnd), false).nodes : [];

  if (isAddress) {
    const link = make('a', { href: target, title: tip }, start - 1, end + 1);
    if (body.length > 0) return appendAll(link, body);
    append(link, makeText(target.replace(/^mailto:/i, ''), start, end));
    return link;
  }
  if (unknownScheme.test(target)) return undefined;
  if (reader.settings.plainBrackets && parts === 1 && /^\w$/.test(target)) return undefined;
  const read = readTarget(target, start, end);
  if (!read) return undefined;
  if (parts === 1 && read.child?.name === 'ri:page') {
    reader.diagnostics.push({
      code: 'wiki-bracketed-text',
      severity: 'info',
      message: `"${target}" in brackets became a link to a page.`,
      range: { start: start - 1, end: end + 1 },
    });
  }
  const link = make('ac:link', { 'ac:anchor': read.anchor, 'ac:tooltip': tip }, start - 1, end + 1);
  if (read.child) append(link, read.child);
  if (body.length > 0) append(link, linkBody(body, start, aliasEnd));
  return link;
}

/** The bars between the parts of a link. A bar in a macro or an image of the alias is none of them. */
function barsIn(text: string, start: number, end: number): number[] {
  const bars: number[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 124) bars.push(at);
  }
  return bars;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return { start, end };
}

/** Colour changes neither an address nor a tip. */
function withoutColor(value: string): string {
  return value.includes('{') ? value.replace(/\{color(?::[^{}]*)?\}/gi, '') : value;
}

function linkBody(body: readonly ChildNode[], start: number, end: number): Element {
  if (body.some((node) => isElement(node) && inLinkBody.has(node.name))) {
    return appendAll(make('ac:link-body', undefined, start, end), body);
  }
  return appendAll(make('ac:plain-text-link-body', undefined, start, end), makeCdata(textOf(body)));
}

interface Target {
  readonly anchor?: string;
  readonly child?: Element;
}

function readTarget(raw: string, start: number, end: number): Target | undefined {
  // escaped characters are hidden while the target is split, then shown again; so are those that they are hidden behind
  const hidden: string[] = [];
  const target = raw.includes('\\')
    ? raw.replace(/\\([^A-Za-z0-9\s])|[\ue000-\uefff]/gu, (own: string, escaped?: string) => {
        hidden.push(escaped ?? own);
        return String.fromCharCode(0xe000 + hidden.length - 1);
      })
    : raw;
  if (hidden.length > 0x1000) return undefined;
  const show = (value: string) =>
    hidden.length === 0 ? value : value.replace(/[\ue000-\uefff]/g, (at) => hidden[at.charCodeAt(0) - 0xe000] ?? at);
  const resource = (name: string, attributes: Record<string, string>) => make(name, attributes, start, end);

  const caret = target.indexOf('^');
  if (caret >= 0) {
    const filename = show(target.slice(caret + 1));
    if (filename === '') return undefined;
    const child = resource('ri:attachment', { 'ri:filename': filename });
    if (caret > 0) append(child, page(target.slice(0, caret), show, resource));
    return { child };
  }
  const hash = target.lastIndexOf('#');
  const anchor = hash >= 0 ? show(target.slice(hash + 1)) : undefined;
  const rest = hash >= 0 ? target.slice(0, hash) : target;
  if (rest === '') return anchor ? { anchor } : undefined;
  if (/^\$\d+$/.test(rest)) return { anchor, child: resource('ri:content-entity', { 'ri:content-id': rest.slice(1) }) };
  if (rest.startsWith('~') && !rest.includes(':')) {
    return { anchor, child: resource('ri:user', { 'ri:username': show(rest.slice(1)) }) };
  }
  if (rest.indexOf(':') === rest.length - 1 && rest.length > 1) {
    return { anchor, child: resource('ri:space', { 'ri:space-key': show(rest.slice(0, -1)) }) };
  }
  const at = rest.lastIndexOf('@');
  if (at > 0 && at < rest.length - 1) {
    return {
      child: resource('ri:shortcut', { 'ri:key': show(rest.slice(at + 1)), 'ri:parameter': show(rest.slice(0, at)) }),
    };
  }
  return { anchor, child: page(rest, show, resource) };
}

function page(
  target: string,
  show: (value: string) => string,
  resource: (name: string, attributes: Record<string, string>) => Element,
): Element {
  const reference = pageReference(target);
  const shown: Record<string, string> = {};
  for (const key of Object.keys(reference.attribs)) shown[key] = show(attribute(reference, key) ?? '');
  return resource(reference.name, shown);
}
