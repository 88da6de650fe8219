import { phraseNames } from '../../readers/wiki/phrases.ts';

/** The canonical element of each phrase element: the one that the wiki reader creates. */
export const phraseElements: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['cite', 'cite'],
  ['u', 'u'],
  ['ins', 'u'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['code', 'code'],
  ['tt', 'code'],
]);

/** The delimiter of each phrase. */
export const phraseMarks: ReadonlyMap<string, string> = new Map([...phraseNames].map(([mark, name]) => [name, mark]));

/** Block elements and elements that contain blocks; all others are inline. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['colgroup', 'blockquote', 'hr', 'pre', 'div', 'section', 'dl', 'ac:task-list', 'ac:task', 'ac:task-body'],
  ...['ac:layout', 'ac:layout-section', 'ac:layout-cell', 'ac:rich-text-body', 'ac:adf-extension'],
]);

/** Attributes that a server assigns: they identify an element and do not affect its appearance. */
export const identityAttributes: ReadonlySet<string> = new Set([
  'ac:macro-id',
  'ac:schema-version',
  'ac:local-id',
  'local-id',
  'ri:version-at-save',
]);

/** The phrase or color that the `style` of an inline element represents; `undefined` if it sets anything else or nothing. */
export function meaningOfStyle(style: string): { readonly color: string } | { readonly phrase: string } | undefined {
  const declared = /^\s*([a-z-]+)\s*:\s*([^;]*?)\s*;?\s*$/i.exec(style);
  const [, property = '', value = ''] = declared ?? [];
  if (property.toLowerCase() === 'color' && value !== '') return { color: value };
  if (property.toLowerCase() !== 'text-decoration') return undefined;
  if (value === 'line-through') return { phrase: 'del' };
  return value === 'underline' ? { phrase: 'u' } : undefined;
}
