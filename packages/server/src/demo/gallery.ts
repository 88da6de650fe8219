import type { MacroExamples } from '@macrowright/macros/examples';
import { cdata, element, serialize, text } from '@macrowright/storage';

/** A page that shows one macro. */
export interface GalleryPage {
  readonly title: string;
  readonly storage: string;
}

/** One page per macro, with its examples both rendered and as wiki markup and storage format. */
export function galleryPages(macros: readonly MacroExamples[]): GalleryPage[] {
  return macros.map(({ definition, examples }) => ({
    title: `Macro: ${definition.name}`,
    storage: [
      serialize([element('p', {}, definition.summary)]),
      ...examples.map(({ title, storage, wiki }) =>
        [
          serialize([element('h2', {}, title)]),
          storage,
          serialize([
            ...(wiki === undefined ? [] : [sourceOf('Wiki markup', wiki)]),
            sourceOf('Storage format', storage),
          ]),
        ].join(''),
      ),
    ].join(''),
  }));
}

function sourceOf(title: string, source: string) {
  return element('ac:structured-macro', { 'ac:name': 'code' }, [
    element('ac:parameter', { 'ac:name': 'title' }, text(title)),
    element('ac:plain-text-body', {}, cdata(source)),
  ]);
}
