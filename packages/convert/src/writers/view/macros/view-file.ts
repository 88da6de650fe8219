import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SiteAttachment, SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { namedFile } from './named-file.ts';

/** One file with its picture. The macros for office files and PDF are drawn the same: a viewer needs the server. */
export const viewFile: BuiltinView = (macro, view) => {
  const { filename, file, owner } = namedFile(macro, view);
  if (!file || owner?.id === undefined) {
    view.warn(`The file "${filename}" is not known.`);
    return [element('span', { class: 'error' }, `Unknown attachment: ${clean(filename)}`)];
  }
  return [embedded(macro, file, owner, view)];
};

function embedded(macro: Macro, file: SiteAttachment, owner: Partial<SitePage>, view: BuiltinViewContext): ChildNode {
  const id = owner.id ?? '';
  const cloud = view.flavor === 'cloud';
  const { base, prefix } = view.addresses;
  const address = `${prefix}${view.addresses.attachment(file, id)}`;
  const height = /^\d{1,5}$/.exec(parameterValue(macro, 'height') ?? '')?.[0] ?? '250';
  return element(
    'span',
    { class: 'confluence-embedded-file-wrapper' },
    element(
      'a',
      {
        class: 'confluence-embedded-file',
        href: address,
        'data-nice-type': clean(file.niceType ?? 'null'),
        'data-file-src': address,
        'data-linked-resource-id': file.id.replace(/^att/, ''),
        'data-linked-resource-type': 'attachment',
        'data-linked-resource-container-id': id,
        'data-linked-resource-default-alias': clean(file.filename),
        'data-mime-type': file.mediaType,
        'data-has-thumbnail': 'true',
        'data-linked-resource-version': file.version ?? 1,
        'data-media-id': cloud ? file.mediaId : undefined,
        'data-media-type': cloud ? 'file' : undefined,
      },
      element('img', { src: `${base}${view.addresses.attachment(file, id, 'thumbnails')}&viewType=fileMacro`, height }),
    ),
  );
}
