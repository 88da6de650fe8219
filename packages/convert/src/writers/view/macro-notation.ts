import { attribute, type Macro, textOf } from '@macrowright/storage';
import { encodePart } from './clean.ts';

/** The parameters of a macro in wiki notation. */
export interface NotationParameters {
  /** The value of the unnamed parameter. */
  readonly unnamed: string | undefined;
  /** `name=value` of all others. */
  readonly named: readonly string[];
}

/** A macro in wiki notation without its body, as URL-safe Base64 of UTF-8. URLs of placeholder images contain it. */
export function macroNotation(macro: Macro): string {
  const { unnamed, named } = notationParameters(macro);
  const parameters = [...(unnamed === undefined ? [] : [unnamed]), ...named].join('|');
  return base64(`{${macro.name}${parameters ? `:${parameters}` : ''}}`);
}

/** The parameters of a macro in wiki notation. */
export function notationParameters({ parameters }: Macro): NotationParameters {
  let unnamed: string | undefined;
  const named: string[] = [];
  for (const { name, value, resources } of parameters) {
    const escaped = escapeValue(resources.length > 0 ? resourceText(resources) : value);
    if (name === '') unnamed ??= escaped;
    else named.push(`${escapeValue(name)}=${escaped}`);
  }
  return { unnamed, named };
}

/** Resources as written in wiki markup. */
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

/** URL-safe Base64 of UTF-8, with padding. Neither `Buffer` nor `btoa` exists in every environment. */
function base64(text: string): string {
  const bytes: number[] = [];
  for (const character of encodePart(text).matchAll(/%(..)|(.)/g)) {
    bytes.push(character[1] === undefined ? (character[2] ?? '').charCodeAt(0) : Number.parseInt(character[1], 16));
  }
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const sum = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    encoded += (digits[sum >> 18] ?? '') + (digits[(sum >> 12) & 63] ?? '');
    encoded += second === undefined ? '=' : (digits[(sum >> 6) & 63] ?? '');
    encoded += third === undefined ? '=' : (digits[sum & 63] ?? '');
  }
  return encoded;
}
