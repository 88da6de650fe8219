import { type Child, type ElementOf, element } from '../build.ts';
import type { AttributesOf } from '../vocabulary/attribute-types.ts';
import { type AttachmentTarget, resource, type UrlTarget } from './resource.ts';

type ImageAttributes = AttributesOf<'ac:image'>;

/** Options for an image. Widths and heights are in pixels. */
export interface ImageOptions {
  readonly alt?: string | undefined;
  readonly title?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly align?: ImageAttributes['ac:align'];
  /** Cloud. */
  readonly layout?: ImageAttributes['ac:layout'];
  /** Data Center. */
  readonly border?: boolean | undefined;
  /** Data Center. */
  readonly thumbnail?: boolean | undefined;
  /** Cloud: whether the image is part of a line of text. */
  readonly inline?: boolean | undefined;
  /** Cloud: the text below the image. */
  readonly caption?: Child;
  /** Any other attributes, by their names in storage format. */
  readonly attributes?: ImageAttributes;
}

/** Builds an image from an attached file or a URL. Options that are `false` are omitted. */
export function image(source: AttachmentTarget | UrlTarget, options: ImageOptions = {}): ElementOf<'ac:image'> {
  const { alt, title, width, height, align, layout, border, thumbnail, inline, caption, attributes } = options;
  const allAttributes = {
    'ac:align': align,
    'ac:layout': layout,
    'ac:alt': alt,
    'ac:title': title,
    'ac:width': width,
    'ac:height': height,
    'ac:border': border || undefined,
    'ac:thumbnail': thumbnail || undefined,
    'ac:inline': inline || undefined,
    ...attributes,
  };
  const below = isNothing(caption) ? undefined : element('ac:caption', {}, caption);
  return element('ac:image', allAttributes, [resource(source), below]);
}

function isNothing(content: Child): boolean {
  return content === undefined || content === null || content === false || content === '';
}
