import { attribute, type Element } from '@macrowright/storage';
import { hasOnly } from './identity.ts';

/** Escapes what would split a link target or start markup in it. */
export function escapeTarget(value: string): string {
  return value.replace(/[|[\]#^@:\\{}]/g, '\\$&').replace(/^[~$/]/, '\\$&');
}

/** `KEY:Title` or `KEY:/2024/05/06/Title`; `undefined` when wiki markup cannot express the reference. */
export function pageTarget(resource: Element): string | undefined {
  const title = attribute(resource, 'ri:content-title');
  const space = attribute(resource, 'ri:space-key');
  if (title === undefined || !isOneLine(title)) return undefined;
  if (space !== undefined && !/^~?[^\s:~^#@|[\]\\{}/$]+$/.test(space)) return undefined;
  const prefix = space === undefined ? '' : `${space}:`;
  if (resource.name === 'ri:page')
    return hasOnly(resource, 'ri:content-title', 'ri:space-key') ? prefix + escapeTarget(title) : undefined;

  const day = attribute(resource, 'ri:posting-day');
  const isDated = resource.name === 'ri:blog-post' && day !== undefined && /^\d{4}\/\d\d\/\d\d$/.test(day);
  if (!isDated || !hasOnly(resource, 'ri:content-title', 'ri:space-key', 'ri:posting-day')) return undefined;
  return `${prefix}/${day}/${escapeTarget(title)}`;
}

/** Whether a string is not empty and has no line break, and no whitespace at its start or end. */
export function isOneLine(value: string): boolean {
  return value !== '' && value === value.trim() && !/[\n\r]/.test(value);
}
