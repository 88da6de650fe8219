import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import { listDate } from '../dates.ts';
import { type AttachedFile, sizeText } from '../listing/files.ts';
import { userLink } from '../users.ts';

/** A table of attached files. */
export function attachmentTable(files: readonly AttachedFile[], view: BuiltinViewContext): Element {
  const head = element('tr', {}, [
    element('th', { class: 'filename-column' }, 'File'),
    element('th', { class: 'modified-column' }, 'Modified'),
  ]);
  const rows = files.flatMap((attached) => fileRows(attached, view));
  return element('table', { class: 'attachments aui' }, [element('thead', {}, head), element('tbody', {}, rows)]);
}

/** The row of a file, and a hidden row with details that the browser can open. */
function fileRows({ file, pageId }: AttachedFile, view: BuiltinViewContext): Element[] {
  const id = file.id.replace(/^att/, '');
  const href = `${view.urls.prefix}${view.urls.attachment(file, pageId)}`;
  const type = file.niceType ? element('span', { class: 'attachment-type' }, ` ${clean(file.niceType)}`) : undefined;
  const details = `${clean(file.comment ?? '')} Version ${file.version ?? 1} ${sizeText(file.fileSize)}`;
  return [
    element('tr', { id: `attachment-${id}`, class: 'attachment-row' }, [
      element('td', { class: 'filename-column' }, [
        element('a', { class: 'filename', href }, clean(file.filename)),
        type,
      ]),
      element('td', { class: 'modified-column' }, [
        listDate(file.modificationDate),
        file.createdBy === undefined ? undefined : [' by ', userLink(file.createdBy, view)],
      ]),
    ]),
    element('tr', { class: `attachment-summary attachment-summary-${id} hidden` }, [
      element('td', { colspan: 2 }, details),
    ]),
  ];
}
