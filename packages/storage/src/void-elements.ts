const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** Whether an element has neither content nor an end tag in HTML. */
export function isVoidElement(name: string): boolean {
  return voidElements.has(name);
}
