import type { Grammar } from './grammar.ts';
import { markdownGrammar, templateGrammar } from './inline-grammars.ts';
import { storageGrammar } from './storage-grammar.ts';
import { wikiGrammar } from './wiki-grammar.ts';

/** The grammars by the name of the file that the build writes. */
export const grammars: Readonly<Record<string, Grammar>> = {
  'storage.json': storageGrammar,
  'wiki.json': wikiGrammar,
  'template.json': templateGrammar,
  'markdown.json': markdownGrammar,
};
