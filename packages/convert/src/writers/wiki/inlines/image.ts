import { attribute, childElements, type Element } from '@macrowright/storage';
import { embeddingMacro, imageAttributes } from '../../../readers/wiki/image.ts';
import { hasOnly } from '../identity.ts';
import { isImageReference } from '../macro/embedded-file.ts';
import { pageTarget } from '../page-target.ts';
import type { InlineWriter } from './inline-writer.ts';

const url = /^[a-z][a-z0-9+.-]*:\/\//i;

/** `!chart.png|width=300!` */
export const image: InlineWriter = {
  elements: ['ac:image'],
  write(element) {
    const [target, ...more] = childElements(element);
    const reference = target && referenceOf(target);
    if (!reference || more.length > 0) return { reason: 'Wiki markup has no equivalent of this image.' };

    const { parameters, unsupported } = parametersOf(element);
    const value = parameters.length > 0 ? `!${reference}|${parameters.join(',')}!` : `!${reference}!`;
    if (unsupported !== undefined)
      return { reason: `Wiki markup does not support "${unsupported}" on images.`, nearest: () => value };
    return { type: 'raw', value };
  },
};

/** The parameters as written, and the first attribute that wiki markup does not support. */
function parametersOf(element: Element): { parameters: string[]; unsupported: string | undefined } {
  const parameters: string[] = [];
  let unsupported: string | undefined;
  for (const name of Object.keys(element.attribs)) {
    const key = name.replace(/^ac:/, '');
    const value = attribute(element, name) ?? '';
    if (!imageAttributes.has(key) || !name.startsWith('ac:') || /["|!\n{}\\]/.test(value)) unsupported ??= name;
    else if (key === 'thumbnail' && value === 'true') parameters.push('thumbnail');
    else parameters.push(/^[\w#%.:;/-]+$/.test(value) ? `${key}=${value}` : `${key}="${value}"`);
  }
  return { parameters, unsupported };
}

/** The URL, `chart.png` or `KEY:Title^chart.png`. */
function referenceOf(target: Element): string | undefined {
  if (target.name === 'ri:url' && hasOnly(target, 'ri:value')) {
    const value = attribute(target, 'ri:value') ?? '';
    return isImageReference(value) && url.test(value) ? value : undefined;
  }
  if (target.name !== 'ri:attachment' || !hasOnly(target, 'ri:filename')) return undefined;
  const filename = attribute(target, 'ri:filename') ?? '';
  if (!isImageReference(filename) || filename.includes('^') || url.test(filename)) return undefined;
  if (embeddingMacro(filename) !== undefined) return undefined; // reading it would create a macro
  const [owner] = childElements(target);
  if (!owner) return filename;
  const page = pageTarget(owner);
  return page !== undefined && isImageReference(page) ? `${page}^${filename}` : undefined;
}
