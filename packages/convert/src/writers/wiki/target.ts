import { attribute, type Element } from '@macrowright/storage';
import { hasOnly } from './loss.ts';

/** Escapes what would split a link's target, or begin something in it. */
export function escapeTarget(value: string): string {
  return value.replace(/[|[\]#^@:\\{}]/g, '\\$&').replace(/^[~$/]/, '\\$&');
}

/** `KEY:Title` or `KEY:/2024/05/06/Title`; `undefined` when the reference says more, or has no such form. */
export function pageTarget(resource: Element): string | undefined {
  const title = attribute(resource, 'ri:content-title');
  const space = attribute(resource, 'ri:space-key');
  if (title === undefined || !isOneLine(title) || (space !== undefined && !/^~?[^\s:~^#@|[\]\\{}/$]+$/.test(space)))
    return undefined;
  const prefix = space === undefined ? '' : `${space}:`;
  if (resource.name === 'ri:page' && hasOnly(resource, 'ri:content-title', 'ri:space-key'))
    return prefix + escapeTarget(title);
  const day = attribute(resource, 'ri:posting-day');
  const dated = resource.name === 'ri:blog-post' && day !== undefined && /^\d{4}\/\d\d\/\d\d$/.test(day);
  if (!dated || !hasOnly(resource, 'ri:content-title', 'ri:space-key', 'ri:posting-day')) return undefined;
  return `${prefix}/${day}/${escapeTarget(title)}`;
}

/** Whether a text has no line end, no blank at its edges, and is not empty. */
export function isOneLine(value: string): boolean {
  return value !== '' && value === value.trim() && !/[\n\r]/.test(value);
}
