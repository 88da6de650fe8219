import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { SiteAttachment } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { hasLabel, sortFiles } from '../listing/files.ts';
import { countOf, valuesOf } from '../listing/parameters.ts';
import { pageOrCurrent } from '../parts/named-page.ts';

/** The images of a page as a table of thumbnails. */
export const gallery: BuiltinView = (macro, _body, view) => {
  const id = pageOrCurrent(macro, 'page', view)?.id ?? '';
  const [included, excluded] = [new Set(valuesOf(macro, 'include')), new Set(valuesOf(macro, 'exclude'))];
  const isLabelled = hasLabel(macro, 'includeLabel');
  const excludedLabels = new Set(valuesOf(macro, 'excludeLabel'));
  const images = (view.site?.attachments(id === '' ? undefined : id) ?? []).filter(
    (file) =>
      isImage(file) &&
      (included.size === 0 || included.has(file.filename)) &&
      !excluded.has(file.filename) &&
      isLabelled(file) &&
      !file.labels?.some((label) => excludedLabels.has(label)),
  );
  if (!view.reserveEntries(images.length)) return view.tooManyEntries(macro);
  if (images.length === 0) return [element('p', { class: 'gallery' }, 'There are no images attached to this page.')];
  const sorted = sortFiles(
    images.map((file) => ({ file, pageId: id })),
    macro,
    'name',
  );
  const cells = sorted.map(({ file }) => {
    const src = `${view.urls.prefix}${view.urls.attachment(file, id, 'thumbnails')}`;
    const href = `${view.urls.prefix}${view.urls.attachment(file, id)}`;
    const name = clean(file.filename);
    return element('td', {}, [
      element('a', { href, title: name }, element('img', { class: 'gallery-image', src, alt: name })),
      file.comment ? element('div', { class: 'gallery-caption' }, clean(file.comment)) : undefined,
    ]);
  });
  const columns = countOf(parameterValue(macro, 'columns'), 4);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    element('tr', {}, cells.slice(row * columns, (row + 1) * columns)),
  );
  const title = parameterValue(macro, 'title');
  const caption = title ? element('caption', {}, title) : undefined;
  return [element('table', { class: 'gallery' }, [caption, element('tbody', {}, rows)])];
};

function isImage({ mediaType, filename }: SiteAttachment): boolean {
  return mediaType?.startsWith('image/') ?? /\.(?:png|jpe?g|gif|svg|webp|bmp)$/i.test(filename);
}
