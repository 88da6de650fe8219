import { attribute, childElements, type Element, macroOf } from '@macrowright/storage';
import { embeddingMacro, imageAttributes } from '../../readers/wiki/image.ts';
import type { WriteContext } from './context.ts';
import { dropIdentity, hasOnly } from './loss.ts';
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

/** Writes a macro that shows or plays a file as `!talk.mov|width=300!`, which is read as that macro in its paragraph. */
export function writeEmbedded(cx: WriteContext, node: Element): string | undefined {
  const macro = macroOf(node);
  const name = macro?.name;
  if (!macro || (name !== 'multimedia' && name !== 'view-file') || macro.body || !hasOnly(node, 'ac:name'))
    return undefined;
  const [file, ...sizes] = macro.parameters;
  const [target] = file?.resources ?? [];
  const filename = target && hasOnly(target, 'ri:filename') ? attribute(target, 'ri:filename') : undefined;
  if (
    file?.name !== 'name' ||
    file.resources.length !== 1 ||
    filename === undefined ||
    embeddingMacro(filename) !== name
  )
    return undefined;
  if (!isSafe(filename) || filename.includes('^') || (target && target.children.length > 0)) return undefined;
  const order = sizes.map((size) => size.name).join();
  if (!['', 'width', 'height', 'width,height'].includes(order)) return undefined;
  if (!sizes.every(({ value, resources }) => resources.length === 0 && /^[\w%.]+$/.test(value))) return undefined;
  dropIdentity(cx, node);
  const given = sizes.map((size) => `${size.name}=${size.value}`).join(',');
  return given === '' ? `!${filename}!` : `!${filename}|${given}!`;
}

function isSafe(value: string): boolean {
  return value === value.trim() && /^[^!|\n{}\\[\]]+$/.test(value) && !/^[?.,;:]+$/.test(value);
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
    embeddingMacro(filename) !== undefined ||
    /^[a-z][a-z0-9+.-]*:\/\//i.test(filename)
  )
    return undefined;
  const [owner] = childElements(target);
  if (!owner) return filename;
  const page = pageTarget(owner);
  return page !== undefined && safe(page) ? `${page}^${filename}` : undefined;
}
