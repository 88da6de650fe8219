import { attribute, childElements } from '@macroscope/storage';
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
