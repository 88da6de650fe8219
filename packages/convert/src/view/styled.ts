import { element, serializeHtml, text } from '@macroscope/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean } from './clean.ts';

const sheet = `:root{color-scheme:light dark;--line:#c1c7d0;--soft:#f4f5f7}
@media(prefers-color-scheme:dark){:root{--line:#4b5058;--soft:#22272b}}
body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
.confluenceTable{border-collapse:collapse}.confluenceTh,.confluenceTd{border:1px solid var(--line);padding:.4em .6em;text-align:left;vertical-align:top}
.confluenceTh{background:var(--soft)}.table-wrap{overflow-x:auto}.panel{border:1px solid var(--line);border-radius:3px;margin:1em 0}
.panelHeader{background:var(--soft);padding:.4em .8em}.panelContent{padding:.4em .8em}pre{overflow-x:auto}
.confluence-information-macro{border-left:4px solid #4c9aff;background:var(--soft);margin:1em 0;padding:.4em 1em}
.confluence-information-macro-note{border-color:#ffab00}.confluence-information-macro-tip{border-color:#36b37e}.confluence-information-macro-warning{border-color:#ff5630}
.aui-lozenge{border:1px solid var(--line);border-radius:3px;font-size:.8em;font-weight:700;padding:0 .4em}
.columnLayout,.sectionMacroRow{display:flex;gap:1em}.cell,.columnMacro{flex:1;min-width:0}.aside{flex:.5}
.confluence-embedded-image{max-width:100%}.inline-task-list .checked{text-decoration:line-through}.error{color:#de350b}.hidden{display:none}`;

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
        element('title', {}, clean(title)),
        element('style', {}, text(sheet)),
      ]),
      element('body', {}, element('div', { id: 'main-content', class: 'wiki-content' }, content)),
    ]);
  const empty = serializeHtml(page([]));
  const at = empty.length - '</div></body></html>'.length;
  return { html: `<!DOCTYPE html>\n${empty.slice(0, at)}${body}${empty.slice(at)}`, page };
}
