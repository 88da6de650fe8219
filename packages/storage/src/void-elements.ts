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

/** Whether HTML gives an element neither content nor an end tag. */
export function isVoidElement(name: string): boolean {
  return voidElements.has(name);
}
