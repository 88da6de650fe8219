import type { ParameterDefinition } from '@macrowright/macros';
import { attribute, childElements, encodeText, serialize, toNodes } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** The encoding of a resource in a parameter: its element name, prefixed with `ac:link/` if it is inside a link. */
export function encodingOf(resource: Element): string {
  if (resource.name !== 'ac:link') return resource.name;
  const target = childElements(resource)[0];
  return target ? `ac:link/${target.name}` : 'ac:link';
}

/** What a resource refers to, as one string: a title, a file name, a URL, a key or a user. */
export function nameOf(resource: Element): string | undefined {
  const target = resource.name === 'ac:link' ? childElements(resource)[0] : resource;
  for (const name of [
    'ri:content-title',
    'ri:filename',
    'ri:value',
    'ri:space-key',
    'ri:username',
    'ri:userkey',
    'ri:account-id',
    'ri:parameter',
    'ri:content-id',
    'href',
  ]) {
    const value = attribute(target, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Encodings that need more than a string. */
const needMore: ReadonlySet<string> = new Set(['ri:blog-post', 'ri:content-entity', 'ri:shortcut']);

/** Values as markup, in the form in which the parameter is stored; `undefined` if that form needs more than strings. */
export function storedForm(values: readonly string[], known: ParameterDefinition): string | undefined {
  const { write, encoding = 'text', separator = ',' } = known;
  if (needMore.has(encoding)) return undefined;
  return write ? serialize(toNodes(write(values, separator))) : encodeText(values.join(separator));
}
