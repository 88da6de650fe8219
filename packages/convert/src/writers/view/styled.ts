import { element, serializeHtml, text } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean } from './clean.ts';
import { styleSheet } from './style-sheet.ts';

/** A whole document around a body, with a style sheet for light and dark. */
export interface StyledPage {
  readonly html: string;
  page(body: readonly ChildNode[]): Element;
}

/** Puts a printed body into a whole document. */
export function styledPage(title: string, body: string): StyledPage {
  const page = (content: readonly ChildNode[]) =>
    element('html', {}, [
      element('head', {}, [
        element('meta', { charset: 'utf-8' }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', {}, clean(title)),
        element('style', {}, text(styleSheet)),
      ]),
      element('body', {}, element('div', { id: 'main-content', class: 'wiki-content' }, content)),
    ]);
  const empty = serializeHtml(page([]));
  const at = empty.length - '</div></body></html>'.length;
  return { html: `<!DOCTYPE html>\n${empty.slice(0, at)}${body}${empty.slice(at)}`, page };
}
