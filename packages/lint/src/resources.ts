import type { ParameterDefinition } from '@macrowright/macros';
import { attribute, childElements, encodeText, serialize, toNodes } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** How a resource in a parameter is encoded: its name, in `ac:link/…` where a link holds it. */
export function encodingOf(resource: Element): string {
  if (resource.name !== 'ac:link') return resource.name;
  const target = childElements(resource)[0];
  return target ? `ac:link/${target.name}` : 'ac:link';
}

/** What a resource names, as one text: a title, a file, an address, a key, a person. */
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

/** Forms that a mere word cannot fill. */
const needMore: ReadonlySet<string> = new Set(['ri:blog-post', 'ri:content-entity', 'ri:shortcut']);

/** Words as markup, in the form that a parameter is stored in; `undefined` when words cannot fill that form. */
export function storedForm(words: readonly string[], known: ParameterDefinition): string | undefined {
  const { write, encoding = 'text', separator = ',' } = known;
  if (needMore.has(encoding)) return undefined;
  return write ? serialize(toNodes(write(words, separator))) : encodeText(words.join(separator));
}
