import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';
import { listDate } from '../dates.ts';
import { modifiedOf } from '../listing/order.ts';
import { pageLink } from '../listing/pages.ts';
import { userLink } from '../users.ts';

/** A table of pages: title, creator, date. */
export function pageTable(pages: readonly SitePage[], view: BuiltinViewContext): Element {
  const heads = ['Title', 'Creator', 'Modified'].map((name) => element('th', { class: 'confluenceTh' }, name));
  const rows = pages.map((page) =>
    element('tr', {}, [
      element('td', { class: 'title confluenceTd' }, pageLink(page, view)),
      element('td', { class: 'creator confluenceTd' }, userLink(page.createdBy, view)),
      element('td', { class: 'modified confluenceTd' }, listDate(modifiedOf(page))),
    ]),
  );
  return element(
    'div',
    { class: 'table-wrap' },
    element('table', { class: 'aui content-report-table-macro' }, [
      element('thead', {}, element('tr', {}, heads)),
      element('tbody', {}, rows),
    ]),
  );
}
