import { attribute, childElements, element, firstChild } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { SiteAttachment } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';
import { pageOf } from '../page-of.ts';
import { safeStyle, safeUrl } from '../safe.ts';
import { isRemote, pictureLink } from './remote-image.ts';

/** An image in its wrapper. */
export function drawImage(node: Element, _inside: ChildNode[], view: BuiltinViewContext): ChildNode[] {
  const file = firstChild(node, 'ri:attachment');
  const url = firstChild(node, 'ri:url');
  const shared = look(node);
  if (url) {
    const src = safeUrl(attribute(url, 'ri:value') ?? '', 'image');
    if (src === undefined) return [element('span', { class: 'error' }, 'The address of an image is not allowed.')];
    const { wrapper, img } = shared;
    if (!view.remoteImages && isRemote(src, view)) return [pictureLink(src, img.alt)];
    return [
      element(
        'span',
        { class: wrapper },
        element('img', { ...img, class: `${img.class} confluence-external-resource`, src, 'data-image-src': src }),
      ),
    ];
  }
  if (!file) return [];
  const filename = attribute(file, 'ri:filename') ?? '';
  const owner = pageOf(file, view);
  const ownerId = owner?.id;
  const found = ownerId === undefined ? undefined : view.site?.attachment(ownerId, filename);
  if (!found || ownerId === undefined) {
    view.report('missing-attachment', `The file "${filename}" is not known.`, node);
    return [element('span', { class: 'error' }, `Unknown attachment: ${filename}`)];
  }
  const { wrapper, img } = shared;
  return [
    element(
      'span',
      { class: wrapper },
      element('img', { ...img, ...fileAttributes(found, ownerId, owner?.version, node, view) }),
    ),
  ];
}

function look(node: Element) {
  const align = attribute(node, 'ac:align');
  const side = align === 'left' || align === 'right' || align === 'center' ? align : undefined;
  const width = size(attribute(node, 'ac:width'));
  const height = size(attribute(node, 'ac:height'));
  const border =
    attribute(node, 'ac:border') === 'true' ||
    childElements(node, 'ac:adf-mark').some((mark) => attribute(mark, 'key') === 'border');
  const names = ['confluence-embedded-image'];
  if (attribute(node, 'ac:thumbnail') === 'true') names.push('confluence-thumbnail');
  if (border) names.push('confluence-content-image-border');
  if (side) names.push(`image-${side}`);
  const extra = attribute(node, 'ac:class');
  if (extra) names.push(extra);
  const wrapper = ['confluence-embedded-file-wrapper'];
  if (side) wrapper.push(`image-${side}-wrapper`);
  if (width ?? height) wrapper.push('confluence-embedded-manual-size');
  const style = attribute(node, 'ac:style');
  return {
    wrapper: wrapper.join(' '),
    img: {
      class: names.join(' '),
      alt: attribute(node, 'ac:alt'),
      title: attribute(node, 'ac:title'),
      width,
      height,
      style: style === undefined ? undefined : safeStyle(style),
    },
  };
}

function fileAttributes(
  file: SiteAttachment,
  ownerId: string,
  version: number | undefined,
  node: Element,
  view: BuiltinViewContext,
) {
  const cloud = view.flavor === 'cloud';
  const { base } = view.addresses;
  const whole = `${base}${view.addresses.attachment(file, ownerId)}`;
  const width = Number(size(attribute(node, 'ac:width')));
  const thumbnail = `${base}${view.addresses.attachment(file, ownerId, 'thumbnails')}`;
  const height = file.width && file.height ? Math.floor((file.height * width) / file.width) : undefined;
  const small = width > 0 && (cloud || attribute(node, 'ac:thumbnail') === 'true');
  return {
    loading: cloud ? 'lazy' : undefined,
    src: small
      ? `${thumbnail}${cloud ? `&width=${width}${height === undefined ? '' : `&height=${height}`}` : ''}`
      : whole,
    'data-image-src': whole,
    'data-height': cloud ? file.height : undefined,
    'data-width': cloud ? file.width : undefined,
    'data-unresolved-comment-count': 0,
    'data-linked-resource-id': file.id.replace(/^att/, ''),
    'data-linked-resource-version': file.version ?? 1,
    'data-linked-resource-type': 'attachment',
    'data-linked-resource-default-alias': file.filename,
    'data-base-url': base,
    'data-linked-resource-content-type': file.mediaType,
    'data-linked-resource-container-id': ownerId,
    'data-linked-resource-container-version': version,
    'data-media-id': cloud ? file.mediaId : undefined,
    'data-media-type': cloud ? 'file' : undefined,
  };
}

/** A length in pixels; anything else is left out. */
function size(value: string | undefined): string | undefined {
  return /^(\d{1,5}(?:\.\d+)?)(?:px)?$/.exec(value ?? '')?.[1];
}
