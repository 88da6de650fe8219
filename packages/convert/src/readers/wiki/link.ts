import { attribute, type ChildNode, isElement, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { unescaped } from './characters.ts';
import type { ConstructReader } from './construct.ts';
import { pageReference } from './macro-element.ts';
import { append, appendAll, make, makeCdata, makeText } from './node.ts';

const scheme = /^(?:https?|ftps?|mailto|nntp|news|irc|file):|^\/\/[^/\s]+\.[^/\s]+|^\\\\/i;
const unknownScheme = /^[a-z][a-z0-9+.-]*:\/\//i;
const inLinkBody = new Set(['strong', 'em', 'code', 'sub', 'sup', 'br', 'span', 'ac:image']);

/**
 * Reads the text between the brackets of a link; `undefined` if it is not a link.
 *
 *     [alias|KEY:Title#anchor|tip]
 */
export function readLink(reader: ConstructReader, start: number, end: number): Element | undefined {
  const { text } = reader;
  const bars = unescaped(text, '|', start, end);
  const parts = bars.length + 1;
  const edge = (index: number) => (index < 0 ? start : index < bars.length ? (bars[index] ?? end) : end);
  const part = (index: number) => text.slice(index === 0 ? start : edge(index - 1) + 1, edge(index));
  for (let index = 0; index < parts; index++) if (part(index).trim() === '') return undefined;
  const last = parts - 1;
  const tip = parts > 2 ? withoutColor(part(last).trim()) : undefined;
  const target = withoutColor(part(parts > 2 ? last - 1 : last).trim());
  const aliasEnd = parts === 1 ? start : edge(parts > 2 ? last - 2 : last - 1);
  const isUrl = scheme.test(target);
  if (/\s/.test(text[start] ?? '') && !(parts === 1 && isUrl)) return undefined;
  const body = aliasEnd > start ? reader.inline(trimmed(text, start, aliasEnd), false).nodes : [];

  if (isUrl) {
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

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return { start, end };
}

/** Color tags are not part of a target or a tooltip. */
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
  // private-use characters replace escaped characters, and private-use ones, while the target is split
  const originals: string[] = [];
  const target = raw.includes('\\')
    ? raw.replace(/\\([^A-Za-z0-9\s])|[\ue000-\uefff]/gu, (original: string, escaped?: string) => {
        originals.push(escaped ?? original);
        return String.fromCharCode(0xe000 + originals.length - 1);
      })
    : raw;
  if (originals.length > 0x1000) return undefined;
  const restore = (value: string) =>
    originals.length === 0
      ? value
      : value.replace(/[\ue000-\uefff]/g, (at) => originals[at.charCodeAt(0) - 0xe000] ?? at);
  const resource = (name: string, attributes: Record<string, string>) => make(name, attributes, start, end);

  const caret = target.indexOf('^');
  if (caret >= 0) {
    const filename = restore(target.slice(caret + 1));
    if (filename === '') return undefined;
    const child = resource('ri:attachment', { 'ri:filename': filename });
    if (caret > 0) append(child, page(target.slice(0, caret), restore, resource));
    return { child };
  }
  const hash = target.lastIndexOf('#');
  const anchor = hash >= 0 ? restore(target.slice(hash + 1)) : undefined;
  const rest = hash >= 0 ? target.slice(0, hash) : target;
  if (rest === '') return anchor ? { anchor } : undefined;
  if (/^\$\d+$/.test(rest)) return { anchor, child: resource('ri:content-entity', { 'ri:content-id': rest.slice(1) }) };
  if (rest.startsWith('~') && !rest.includes(':')) {
    return { anchor, child: resource('ri:user', { 'ri:username': restore(rest.slice(1)) }) };
  }
  if (rest.indexOf(':') === rest.length - 1 && rest.length > 1) {
    return { anchor, child: resource('ri:space', { 'ri:space-key': restore(rest.slice(0, -1)) }) };
  }
  const at = rest.lastIndexOf('@');
  if (at > 0 && at < rest.length - 1) {
    return {
      child: resource('ri:shortcut', {
        'ri:key': restore(rest.slice(at + 1)),
        'ri:parameter': restore(rest.slice(0, at)),
      }),
    };
  }
  return { anchor, child: page(rest, restore, resource) };
}

function page(
  target: string,
  restore: (value: string) => string,
  resource: (name: string, attributes: Record<string, string>) => Element,
): Element {
  const reference = pageReference(target);
  const attributes: Record<string, string> = {};
  for (const key of Object.keys(reference.attribs)) attributes[key] = restore(attribute(reference, key) ?? '');
  return resource(reference.name, attributes);
}
