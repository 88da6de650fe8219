import { element, serializeHtml, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean } from './clean.ts';
import { styleSheet } from './style-sheet.ts';

/** The HTML of a complete page, before and after the content. */
export function styledPage(title: string): { readonly before: string; readonly after: string } {
  const page = serializeHtml(styledPageElement(title, []));
  const end = page.length - '</div></body></html>'.length;
  return { before: `<!DOCTYPE html>\n${page.slice(0, end)}`, after: page.slice(end) };
}

/** A complete page around its content, with a style sheet for light and dark mode. */
export function styledPageElement(title: string, content: readonly ChildNode[]): Element {
  return element('html', {}, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, clean(title)),
      element('style', {}, text(styleSheet)),
    ]),
    element('body', {}, element('div', { id: 'main-content', class: 'wiki-content' }, content)),
  ]);
}
