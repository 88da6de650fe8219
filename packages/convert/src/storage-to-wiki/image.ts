import { attribute, childElements, type Element } from '@macroscope/storage';
import { imageAttributes, isEmbedded } from '../wiki/image.ts';
import { hasOnly } from './loss.ts';
import { pageTarget } from './target.ts';

/** Writes `!reference|key=value!`, or says why it cannot. */
export function writeImage(
  node: Element,
): { readonly value: string } | { readonly reason: string; readonly nearest?: string } {
  const [target, ...more] = childElements(node);
  const reference = target && referenceOf(target);
  if (!reference || more.length > 0) return { reason: 'This image has no form in wiki markup.' };

  const parameters: string[] = [];
  let dropped = '';
  for (const name of Object.keys(node.attribs)) {
    const key = name.replace(/^ac:/, '');
    const value = attribute(node, name) ?? '';
    if (!imageAttributes.has(key) || !name.startsWith('ac:') || /["|!\n{}\\]/.test(value)) dropped ||= name;
    else if (key === 'thumbnail' && value === 'true') parameters.push('thumbnail');
    else parameters.push(/^[\w#%.:;/-]+$/.test(value) ? `${key}=${value}` : `${key}="${value}"`);
  }
  const value = parameters.length > 0 ? `!${reference}|${parameters.join(',')}!` : `!${reference}!`;
  return dropped ? { reason: `An image has no parameter for "${dropped}" in wiki markup.`, nearest: value } : { value };
}

function referenceOf(target: Element): string | undefined {
  const safe = (value: string | undefined) =>
    value !== undefined && value === value.trim() && /^[^!|\n{}\\[\]]+$/.test(value) && !/^[?.,;:]+$/.test(value)
      ? value
      : undefined;
  if (target.name === 'ri:url' && hasOnly(target, 'ri:value')) {
    const url = safe(attribute(target, 'ri:value'));
    return url !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : undefined;
  }
  if (target.name !== 'ri:attachment' || !hasOnly(target, 'ri:filename')) return undefined;
  const filename = safe(attribute(target, 'ri:filename'));
  if (
    filename === undefined ||
    filename.includes('^') ||
    isEmbedded(filename) ||
    /^[a-z][a-z0-9+.-]*:\/\//i.test(filename)
  )
    return undefined;
  const [owner] = childElements(target);
  if (!owner) return filename;
  const page = pageTarget(owner);
  return page !== undefined && safe(page) ? `${page}^${filename}` : undefined;
}
