import { parameterValue } from '@macrowright/macros';
import { attribute, element } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean, encodePart } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { listDate } from '../dates.ts';
import { hasLabel, type OwnedFile, sizeText, sortFiles } from '../listing/files.ts';
import { tooMany } from '../listing/pages.ts';
import { resourceOf, valuesOf } from '../listing/parameters.ts';
import { personLink } from '../people.ts';
import { fitsPieces } from '../pieces.ts';
import { namedPage } from './named-page.ts';

/** The files of a page. */
export const attachments: BuiltinView = (macro, view) => {
  const named = macro.parameters.some(
    ({ name, value, resources }) => name === 'page' && (value !== '' || resources.length > 0),
  );
  const id = (named ? namedPage(macro, 'page', view)[0] : view.page)?.id ?? '';
  const fits = matches(parameterValue(macro, 'patterns'), view);
  const isLabelled = hasLabel(macro, 'labels');
  const files = (view.site?.attachments(id === '' ? undefined : id) ?? [])
    .filter((file) => fits(file.filename) && isLabelled(file))
    .map((file) => ({ file, pageId: id }));
  if (!view.spend(files.length)) return tooMany(view);
  const shown =
    files.length > 0
      ? [table(sortFiles(files, macro, 'date'), view), downloadAll(id, view)]
      : 'No files shared here yet.';
  return [
    element(
      'div',
      { class: 'plugin_attachments_container' },
      element('div', { class: 'plugin_attachments_table_container' }, shown),
    ),
  ];
};

/** The files of all pages of a space. */
export const spaceAttachments: BuiltinView = (macro, view) => {
  const key =
    attribute(resourceOf(macro, 'space'), 'ri:space-key') ??
    valuesOf(macro, 'space', 'spaceKey')[0] ??
    view.page.spaceKey;
  const files: OwnedFile[] = [];
  for (const { id } of view.site?.pagesOfSpace(key) ?? []) {
    for (const file of view.site?.attachments(id) ?? []) files.push({ file, pageId: id });
  }
  if (!view.spend(files.length)) return tooMany(view);
  const shown = files.length > 0 ? table(sortFiles(files, macro, 'name'), view) : 'No files shared here yet.';
  return [element('div', { class: 'space-attachments' }, shown)];
};

/** `patterns` are regular expressions for the whole name; those made of letters, `.*` and `\.` are read, which is what people write. */
function matches(patterns: string | undefined, view: BuiltinViewContext): (name: string) => boolean {
  if (!patterns) return () => true;
  const tests = patterns.split(',').map((pattern) => wildcard(pattern.trim()));
  if (tests.includes(undefined)) {
    view.warn(`The pattern "${patterns}" cannot be used here; the files are not filtered by it.`);
    return () => true;
  }
  return (name) => tests.some((test) => test?.(name.toLowerCase()));
}

function wildcard(pattern: string): ((name: string) => boolean) | undefined {
  if (pattern.length > 200 || !/^(?:[\w -]|\\?\.|\.?\*)*$/.test(pattern)) return undefined;
  const pieces = pattern.toLowerCase().replaceAll('.*', '*').replaceAll('\\.', '.').split('*');
  return (name) => fitsPieces(name, pieces);
}

function table(files: readonly OwnedFile[], view: BuiltinViewContext): ChildNode {
  const head = element('tr', {}, [
    element('th', { class: 'filename-column' }, 'File'),
    element('th', { class: 'modified-column' }, 'Modified'),
  ]);
  return element('table', { class: 'attachments aui' }, [
    element('thead', {}, head),
    element(
      'tbody',
      {},
      files.flatMap((owned) => rows(owned, view)),
    ),
  ]);
}

/** A row, and behind it a hidden one that the browser opens. */
function rows({ file, pageId }: OwnedFile, view: BuiltinViewContext): Element[] {
  const id = file.id.replace(/^att/, '');
  const href = `${view.addresses.prefix}${view.addresses.attachment(file, pageId)}`;
  const kind = file.niceType ? element('span', { class: 'attachment-type' }, ` ${clean(file.niceType)}`) : undefined;
  return [
    element('tr', { id: `attachment-${id}`, class: 'attachment-row' }, [
      element('td', { class: 'filename-column' }, [
        element('a', { class: 'filename', href }, clean(file.filename)),
        kind,
      ]),
      element('td', { class: 'modified-column' }, [
        listDate(file.modificationDate),
        file.createdBy === undefined ? undefined : [' by ', personLink(file.createdBy, view)],
      ]),
    ]),
    element('tr', { class: `attachment-summary attachment-summary-${id} hidden` }, [
      element('td', { colspan: 2 }, [
        clean(file.comment ?? ''),
        ' ',
        `Version ${file.version ?? 1}`,
        ' ',
        sizeText(file.fileSize),
      ]),
    ]),
  ];
}

function downloadAll(pageId: string, view: BuiltinViewContext): Element {
  const href = `${view.addresses.prefix}/pages/downloadallattachments.action?pageId=${encodePart(pageId)}`;
  return element('p', { class: 'download-all' }, element('a', { class: 'download-all-link', href }, 'Download All'));
}
