import type { Element } from 'domhandler';

/** The start tag of an element in the canonical spelling: double quotes, one blank before ` />`. */
export function startTag({ name, attribs }: Element, empty: boolean): string {
  let written = `<${name}`;
  for (const key in attribs) {
    const value = attribs[key] ?? '';
    written += ` ${key}="${value.includes('"') ? value.replaceAll('"', '&quot;') : value}"`;
  }
  return written + (empty ? ' />' : '>');
}

/** The end tag of an element. */
export function endTag({ name }: Element): string {
  return `</${name}>`;
}
