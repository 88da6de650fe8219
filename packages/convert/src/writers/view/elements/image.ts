import { attribute, childElements, element, firstChild } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SiteAttachment } from '../../../site/site.ts';
import type { BuiltinElement, BuiltinViewContext } from '../context.ts';
import { pageOf } from '../page-of.ts';
import { imageLink, isRemote } from '../remote-image.ts';
import { safeStyle, safeUrl } from '../safe.ts';

/** `ac:image`: an attached or remote image in its wrapper. */
export const image: BuiltinElement = {
  content: () => [],
  render(node, _body, view) {
    const url = firstChild(node, 'ri:url');
    const file = firstChild(node, 'ri:attachment');
    if (url) return [remoteImage(node, url, view)];
    return file ? [attachedImage(node, file, view)] : [];
  },
};

function remoteImage(node: Element, url: Element, view: BuiltinViewContext): Element {
  const src = safeUrl(attribute(url, 'ri:value') ?? '', 'image');
  if (src === undefined) return element('span', { class: 'error' }, 'The address of an image is not allowed.');
  const { wrapper, img } = imageAttributes(node);
  if (!view.remoteImages && isRemote(src, view)) return imageLink(src, img.alt);
  const className = `${img.class} confluence-external-resource`;
  return element('span', { class: wrapper }, element('img', { ...img, class: className, src, 'data-image-src': src }));
}

function attachedImage(node: Element, reference: Element, view: BuiltinViewContext): Element {
  const filename = attribute(reference, 'ri:filename') ?? '';
  const owner = pageOf(reference, view);
  const file = owner?.id === undefined ? undefined : view.site?.attachment(owner.id, filename);
  if (!file || owner?.id === undefined) {
    view.report('missing-attachment', `Unknown attachment "${filename}".`, node);
    return element('span', { class: 'error' }, `Unknown attachment: ${filename}`);
  }
  const { wrapper, img } = imageAttributes(node);
  return element(
    'span',
    { class: wrapper },
    element('img', { ...img, ...fileAttributes(file, owner.id, owner.version, node, view) }),
  );
}

function imageAttributes(node: Element) {
  const align = attribute(node, 'ac:align');
  const side = align === 'left' || align === 'right' || align === 'center' ? align : undefined;
  const width = pixels(attribute(node, 'ac:width'));
  const height = pixels(attribute(node, 'ac:height'));
  const border =
    attribute(node, 'ac:border') === 'true' ||
    childElements(node, 'ac:adf-mark').some((mark) => attribute(mark, 'key') === 'border');
  const classes = ['confluence-embedded-image'];
  if (attribute(node, 'ac:thumbnail') === 'true') classes.push('confluence-thumbnail');
  if (border) classes.push('confluence-content-image-border');
  if (side) classes.push(`image-${side}`);
  const custom = attribute(node, 'ac:class');
  if (custom) classes.push(custom);
  const wrapperClasses = ['confluence-embedded-file-wrapper'];
  if (side) wrapperClasses.push(`image-${side}-wrapper`);
  if (width ?? height) wrapperClasses.push('confluence-embedded-manual-size');
  const style = attribute(node, 'ac:style');
  return {
    wrapper: wrapperClasses.join(' '),
    img: {
      class: classes.join(' '),
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
  const isCloud = view.flavor === 'cloud';
  const { base } = view.urls;
  const original = `${base}${view.urls.attachment(file, ownerId)}`;
  const width = Number(pixels(attribute(node, 'ac:width')));
  const thumbnail = `${base}${view.urls.attachment(file, ownerId, 'thumbnails')}`;
  const height = file.width && file.height ? Math.floor((file.height * width) / file.width) : undefined;
  const isThumbnail = width > 0 && (isCloud || attribute(node, 'ac:thumbnail') === 'true');
  return {
    loading: isCloud ? 'lazy' : undefined,
    src: isThumbnail
      ? `${thumbnail}${isCloud ? `&width=${width}${height === undefined ? '' : `&height=${height}`}` : ''}`
      : original,
    'data-image-src': original,
    'data-height': isCloud ? file.height : undefined,
    'data-width': isCloud ? file.width : undefined,
    'data-unresolved-comment-count': 0,
    'data-linked-resource-id': file.id.replace(/^att/, ''),
    'data-linked-resource-version': file.version ?? 1,
    'data-linked-resource-type': 'attachment',
    'data-linked-resource-default-alias': file.filename,
    'data-base-url': base,
    'data-linked-resource-content-type': file.mediaType,
    'data-linked-resource-container-id': ownerId,
    'data-linked-resource-container-version': version,
    'data-media-id': isCloud ? file.mediaId : undefined,
    'data-media-type': isCloud ? 'file' : undefined,
  };
}

/** A length in pixels; `undefined` for anything else. */
function pixels(value: string | undefined): string | undefined {
  return /^(\d{1,5}(?:\.\d+)?)(?:px)?$/.exec(value ?? '')?.[1];
}
