import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { unknownAttachment } from './error-block.ts';
import { namedFile } from './named-file.ts';

/** A file with its thumbnail. Macros for Office and PDF files look the same, because a viewer needs the server. */
export const embeddedFile: BuiltinView = (macro, _body, view) => {
  const { filename, file, owner } = namedFile(macro, view);
  if (!file || owner?.id === undefined) return [unknownAttachment(macro, filename, view)];
  const isCloud = view.flavor === 'cloud';
  const { base, prefix } = view.urls;
  const url = `${prefix}${view.urls.attachment(file, owner.id)}`;
  const thumbnail = `${base}${view.urls.attachment(file, owner.id, 'thumbnails')}&viewType=fileMacro`;
  const height = /^\d{1,5}$/.exec(parameterValue(macro, 'height') ?? '')?.[0] ?? '250';
  const attributes = {
    class: 'confluence-embedded-file',
    href: url,
    'data-nice-type': clean(file.niceType ?? 'null'),
    'data-file-src': url,
    'data-linked-resource-id': file.id.replace(/^att/, ''),
    'data-linked-resource-type': 'attachment',
    'data-linked-resource-container-id': owner.id,
    'data-linked-resource-default-alias': clean(file.filename),
    'data-mime-type': file.mediaType,
    'data-has-thumbnail': 'true',
    'data-linked-resource-version': file.version ?? 1,
    'data-media-id': isCloud ? file.mediaId : undefined,
    'data-media-type': isCloud ? 'file' : undefined,
  };
  const link = element('a', attributes, element('img', { src: thumbnail, height }));
  return [element('span', { class: 'confluence-embedded-file-wrapper' }, link)];
};
