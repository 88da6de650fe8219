import { parameterValue } from '@macroscope/macros';
import { attribute, element, textOf } from '@macroscope/storage';
import type { ChildNode } from 'domhandler';
import type { SiteAttachment } from '../../site/site.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { pageOf } from '../page-of.ts';

function rows(files: readonly (readonly [SiteAttachment, string])[], view: BuiltinViewContext): ChildNode[] {
  return files.map(([file, pageId]) =>
    element('tr', { id: `attachment-${file.id.replace(/^att/, '')}`, class: 'attachment-row' }, [
      element('td', { class: 'filename-column' }, [
        element(
          'a',
          { class: 'filename', href: `${view.addresses.prefix}${view.addresses.attachment(file, pageId)}` },
          file.filename,
        ),
      ]),
      element('td', { class: 'modified-column' }, modified(file)),
    ]),
  );
}

function modified({ modificationDate }: SiteAttachment): string {
  return modificationDate === undefined ? '' : new Date(modificationDate).toISOString().slice(0, 10);
}

function table(files: readonly (readonly [SiteAttachment, string])[], view: BuiltinViewContext): ChildNode {
  const head = element('tr', {}, [
    element('th', { class: 'filename-column' }, 'File'),
    element('th', { class: 'modified-column' }, 'Modified'),
  ]);
  return element('table', { class: 'attachments aui' }, [
    element('thead', {}, head),
    element('tbody', {}, rows(files, view)),
  ]);
}

/** The files of the page. */
export const attachments: BuiltinView = (_macro, view) => {
  const id = view.page.id ?? '';
  const files = (view.site?.attachments(view.page.id) ?? []).map((file) => [file, id] as const);
  return [
    element('div', { class: 'plugin_attachments_container' }, [
      element(
        'div',
        { class: 'plugin_attachments_table_container' },
        files.length > 0 ? table(files, view) : 'No files shared here yet.',
      ),
    ]),
  ];
};

/** The files of all pages of a space. */
export const spaceAttachments: BuiltinView = (macro, view) => {
  const named = macro.parameters.find(({ name }) => name === 'space' || name === 'spaceKey');
  const key = attribute(named?.resources[0], 'ri:space-key') ?? (named?.value || view.page.spaceKey);
  const files: (readonly [SiteAttachment, string])[] = [];
  for (const { id } of view.site?.pagesOfSpace(key) ?? []) {
    for (const file of view.site?.attachments(id) ?? []) files.push([file, id]);
  }
  const shown = files.length > 0 ? table(files, view) : 'No files shared here yet.';
  return [element('div', { class: 'space-attachments' }, shown)];
};

/** One file with its picture. */
export const viewFile: BuiltinView = (macro, view) => {
  const reference = macro.parameters.find(({ name }) => name === 'name')?.resources[0];
  const filename = attribute(reference, 'ri:filename') ?? parameterValue(macro, 'name') ?? '';
  const owner = reference ? pageOf(reference, view) : view.page;
  const file = view.site?.attachment(owner?.id, filename);
  const id = owner?.id;
  if (!file || id === undefined) {
    view.warn(`The file "${filename}" is not known.`);
    return [element('span', { class: 'error' }, `Unknown attachment: ${textOf(element('i', {}, filename))}`)];
  }
  const { base, prefix } = view.addresses;
  const address = `${prefix}${view.addresses.attachment(file, id)}`;
  return [
    element('span', { class: 'confluence-embedded-file-wrapper' }, [
      element(
        'a',
        {
          class: 'confluence-embedded-file',
          href: address,
          'data-nice-type': file.niceType ?? 'null',
          'data-file-src': address,
          'data-linked-resource-id': file.id.replace(/^att/, ''),
          'data-linked-resource-type': 'attachment',
          'data-linked-resource-container-id': id,
          'data-linked-resource-default-alias': file.filename,
          'data-mime-type': file.mediaType,
          'data-has-thumbnail': 'true',
          'data-linked-resource-version': file.version ?? 1,
          'data-media-id': file.mediaId,
          'data-media-type': 'file',
        },
        element('img', {
          src: `${base}${view.addresses.attachment(file, id, 'thumbnails')}&viewType=fileMacro`,
          height: parameterValue(macro, 'height') || 250,
        }),
      ),
    ]),
  ];
};
