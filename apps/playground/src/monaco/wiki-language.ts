import * as monaco from 'monaco-editor/editor';

/** Syntax highlighting for wiki markup: headings, list markers, macros, links, images and tables. */
export function registerWiki(): void {
  monaco.languages.register({ id: 'confluence-wiki' });
  monaco.languages.setMonarchTokensProvider('confluence-wiki', {
    tokenizer: {
      root: [
        [/^\s*h[1-6]\.\s.*$/, 'keyword'],
        [/^\s*[*#-]+\s/, 'keyword'],
        [/\\./, 'text'],
        [/\{\{.*?\}\}/, 'string'],
        [/\{[^}\n]*\}/, 'tag'],
        [/\[[^\]\n]*\]/, 'string'],
        [/![^!\s][^!\n]*!/, 'string'],
        [/\|\|?/, 'tag'],
      ],
    },
  });
}
