import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { hasLabel, sortFiles } from '../listing/files.ts';
import { tooMany } from '../listing/pages.ts';
import { countOf, valuesOf } from '../listing/parameters.ts';
import { namedPage } from './named-page.ts';

/** The pictures of a page as a table of thumbnails. */
export const gallery: BuiltinView = (macro, view) => {
  const named = macro.parameters.some(
    ({ name, value, resources }) => name === 'page' && (value !== '' || resources.length > 0),
  );
  const id = (named ? namedPage(macro, 'page', view)[0] : view.page)?.id ?? '';
  const [include, exclude] = [new Set(valuesOf(macro, 'include')), new Set(valuesOf(macro, 'exclude'))];
  const isLabelled = hasLabel(macro, 'includeLabel');
  const excluded = new Set(valuesOf(macro, 'excludeLabel'));
  const pictures = (view.site?.attachments(id === '' ? undefined : id) ?? []).filter(
    ({ filename, mediaType, labels = [], ...file }) =>
      (mediaType?.startsWith('image/') ?? /\.(?:png|jpe?g|gif|svg|webp|bmp)$/i.test(filename)) &&
      (include.size === 0 || include.has(filename)) &&
      !exclude.has(filename) &&
      isLabelled({ filename, labels, ...file }) &&
      !labels.some((label) => excluded.has(label)),
  );
  if (!view.spend(pictures.length)) return tooMany(view);
  const sorted = sortFiles(
    pictures.map((file) => ({ file, pageId: id })),
    macro,
    'name',
  );
  const cells = sorted.map(({ file }) => {
    const src = `${view.addresses.prefix}${view.addresses.attachment(file, id, 'thumbnails')}`;
    const href = `${view.addresses.prefix}${view.addresses.attachment(file, id)}`;
    const name = clean(file.filename);
    return element('td', {}, [
      element('a', { href, title: name }, element('img', { class: 'gallery-image', src, alt: name })),
      file.comment ? element('div', { class: 'gallery-caption' }, clean(file.comment)) : undefined,
    ]);
  });
  const columns = countOf(parameterValue(macro, 'columns'), 4);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, at) =>
    element('tr', {}, cells.slice(at * columns, (at + 1) * columns)),
  );
  const title = parameterValue(macro, 'title');
  const caption = title ? element('caption', {}, title) : undefined;
  return [
    cells.length > 0
      ? element('table', { class: 'gallery' }, [caption, element('tbody', {}, rows)])
      : element('p', { class: 'gallery' }, 'There are no images attached to this page.'),
  ];
};
