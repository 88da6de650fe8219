import { attribute, element, type Macro, textOf } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import { encodePart } from './clean.ts';

/**
 * A macro as the classic editor shows it: a table around a body, a picture where there is none.
 *
 * The picture's address holds the macro in wiki notation, as Base64 of UTF-8 in the form for addresses.
 */
export function editorPlaceholder(macro: Macro, body: ChildNode[], prefix: string): ChildNode[] {
  const { unnamed, named } = pairsOf(macro);
  const definition = macroDefinition(macro);
  const query = `definition=${definition}&locale=en_GB&version=2`;
  const data = {
    'data-macro-name': macro.name,
    'data-macro-id': attribute(macro.element, 'ac:macro-id'),
    'data-macro-parameters': named.join('|') || undefined,
    'data-macro-schema-version': attribute(macro.element, 'ac:schema-version') ?? '1',
    'data-macro-default-parameter': unnamed,
  };
  const servlet = `${prefix}/plugins/servlet`;
  if (!macro.body) {
    const src =
      macro.name === 'status' ? statusPicture(macro, servlet) : `${servlet}/confluence/placeholder/macro?${query}`;
    return [element('img', { class: 'editor-inline-macro', src, alt: `Macro ${macro.name}`, ...data })];
  }
  const plain = macro.body.kind === 'plain';
  const cell = element('td', { class: 'wysiwyg-macro-body' }, plain ? element('pre', {}, body) : body);
  const heading = `${servlet}/confluence/placeholder/macro-heading?${query}`;
  return [
    element(
      'table',
      {
        class: 'wysiwyg-macro',
        ...data,
        'data-macro-body-type': plain ? 'PLAIN_TEXT' : 'RICH_TEXT',
        style: `background-image: url(${heading}); background-repeat: no-repeat;`,
      },
      element('tr', {}, cell),
    ),
  ];
}

/** A macro in wiki notation, as Base64 of UTF-8 in the form for addresses. */
export function macroDefinition(macro: Macro): string {
  const { unnamed, named } = pairsOf(macro);
  const written = [...(unnamed === undefined ? [] : [unnamed]), ...named].join('|');
  return base64(`{${macro.name}${written ? `:${written}` : ''}}`);
}

function pairsOf({ parameters }: Macro): { readonly unnamed: string | undefined; readonly named: readonly string[] } {
  let unnamed: string | undefined;
  const named: string[] = [];
  for (const { name, value, resources } of parameters) {
    const shown = escapeValue(resources.length > 0 ? resourceText(resources) : value);
    if (name === '') unnamed ??= shown;
    else named.push(`${escapeValue(name)}=${shown}`);
  }
  return { unnamed, named };
}

function statusPicture(macro: Macro, servlet: string): string {
  const value = (name: string) => encodePart(macro.parameters.findLast((entry) => entry.name === name)?.value ?? '');
  return `${servlet}/status-macro/placeholder?title=${value('title')}&colour=${value('colour')}`;
}

/** A resource in a parameter has the text that wiki markup gives it. */
function resourceText(resources: Macro['parameters'][number]['resources']): string {
  return resources
    .map((resource) => {
      const target =
        resource.name === 'ac:link' ? (resource.children.find((child) => child.type === 'tag') ?? resource) : resource;
      if (target.type !== 'tag') return '';
      const value = (name: string) => attribute(target, name);
      const key = value('ri:space-key');
      const title = value('ri:content-title') ?? value('ri:filename') ?? value('ri:value') ?? value('ri:userkey');
      return title === undefined ? (key ?? textOf(target)) : `${key === undefined ? '' : `${key}:`}${title}`;
    })
    .join(',');
}

function escapeValue(value: string): string {
  return value.replace(/[\\=|]/g, '\\$&');
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 of UTF-8 in the alphabet for addresses, with padding. Written out: neither `Buffer` nor `btoa` exists everywhere. */
function base64(text: string): string {
  const bytes: number[] = [];
  for (const character of encodePart(text).matchAll(/%(..)|(.)/g)) {
    bytes.push(character[1] === undefined ? (character[2] ?? '').charCodeAt(0) : Number.parseInt(character[1], 16));
  }
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const sum = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    written += (digits[sum >> 18] ?? '') + (digits[(sum >> 12) & 63] ?? '');
    written += second === undefined ? '=' : (digits[(sum >> 6) & 63] ?? '');
    written += third === undefined ? '=' : (digits[sum & 63] ?? '');
  }
  return written;
}
