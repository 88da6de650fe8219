import type { Grammar } from './grammar.ts';
import { markdownGrammar, templateGrammar } from './inline-grammars.ts';
import { storageGrammar } from './storage-grammar.ts';
import { wikiGrammar } from './wiki-grammar.ts';

/** Every grammar by the name of the file that the build writes it to. */
export const grammars: Readonly<Record<string, Grammar>> = {
  'storage.json': storageGrammar,
  'wiki.json': wikiGrammar,
  'template.json': templateGrammar,
  'markdown.json': markdownGrammar,
};
