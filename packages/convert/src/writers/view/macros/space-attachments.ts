import { attribute, element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { type AttachedFile, sortFiles } from '../listing/files.ts';
import { resourceOf, valuesOf } from '../listing/parameters.ts';
import { attachmentTable } from '../parts/attachment-table.ts';

/** The attached files of all pages in a space. */
export const spaceAttachments: BuiltinView = (macro, _body, view) => {
  const key =
    attribute(resourceOf(macro, 'space'), 'ri:space-key') ??
    valuesOf(macro, 'space', 'spaceKey')[0] ??
    view.page.spaceKey;
  const files: AttachedFile[] = [];
  for (const { id } of view.site?.pagesOfSpace(key) ?? []) {
    for (const file of view.site?.attachments(id) ?? []) files.push({ file, pageId: id });
  }
  if (!view.reserveEntries(files.length)) return view.tooManyEntries(macro);
  const content =
    files.length > 0 ? attachmentTable(sortFiles(files, macro, 'name'), view) : 'No files shared here yet.';
  return [element('div', { class: 'space-attachments' }, content)];
};
