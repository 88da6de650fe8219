import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { encodePart } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { hasLabel, sortFiles } from '../listing/files.ts';
import { attachmentTable } from '../parts/attachment-table.ts';
import { pageOrCurrent } from '../parts/named-page.ts';
import { matchesWildcard } from '../wildcard.ts';

/** The attached files of a page. */
export const attachments: BuiltinView = (macro, _body, view) => {
  const id = pageOrCurrent(macro, 'page', view)?.id ?? '';
  const isNamed = nameFilter(macro, view);
  const isLabelled = hasLabel(macro, 'labels');
  const files = (view.site?.attachments(id === '' ? undefined : id) ?? [])
    .filter((file) => isNamed(file.filename) && isLabelled(file))
    .map((file) => ({ file, pageId: id }));
  if (!view.reserveEntries(files.length)) return view.tooManyEntries(macro);
  const content =
    files.length > 0
      ? [attachmentTable(sortFiles(files, macro, 'date'), view), downloadAll(id, view)]
      : 'No files shared here yet.';
  return [
    element(
      'div',
      { class: 'plugin_attachments_container' },
      element('div', { class: 'plugin_attachments_table_container' }, content),
    ),
  ];
};

/**
 * `patterns` are regular expressions for the whole name. Only letters, `.*` and `\\.` are supported; such patterns are the
 * usual ones and take linear time.
 */
function nameFilter(macro: Macro, view: BuiltinViewContext): (name: string) => boolean {
  const patterns = parameterValue(macro, 'patterns');
  if (!patterns) return () => true;
  const tests = patterns.split(',').map((pattern) => wildcard(pattern.trim()));
  if (tests.includes(undefined)) {
    view.warn(macro, `The pattern "${patterns}" is not supported, so the files are not filtered.`);
    return () => true;
  }
  return (name) => tests.some((test) => test?.(name.toLowerCase()));
}

function wildcard(pattern: string): ((name: string) => boolean) | undefined {
  if (pattern.length > 200 || !/^(?:[\w -]|\\?\.|\.?\*)*$/.test(pattern)) return undefined;
  const parts = pattern.toLowerCase().replaceAll('.*', '*').replaceAll('\\.', '.').split('*');
  return (name) => matchesWildcard(name, parts);
}

function downloadAll(pageId: string, view: BuiltinViewContext): Element {
  const href = `${view.urls.prefix}/pages/downloadallattachments.action?pageId=${encodePart(pageId)}`;
  return element('p', { class: 'download-all' }, element('a', { class: 'download-all-link', href }, 'Download All'));
}
