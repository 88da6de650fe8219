import type { Syntax } from '@macrowright/language';

const byLanguage: Readonly<Record<string, Syntax>> = {
  'confluence-storage': 'storage',
  'confluence-wiki': 'wiki',
};
const wikiNames = /\.(wiki|confluence)$/i;
const storageNames = /\.(storage|xhtml|xml)$/i;
/** What editors without languages of ours call a file of storage format or of wiki markup. */
const plainLanguages: Readonly<Record<string, Syntax>> = {
  xml: 'storage',
  xhtml: 'storage',
  html: 'storage',
  confluencewiki: 'wiki',
};

/** What a document is written in: its language says it, else its name. `undefined` for one that is none of ours. */
export function syntaxOf(languageId: string, uri: string): Syntax | undefined {
  if (Object.hasOwn(byLanguage, languageId)) return byLanguage[languageId];
  const path = uri.replace(/[?#].*$/s, '');
  if (wikiNames.test(path)) return 'wiki';
  if (storageNames.test(path)) return 'storage';
  return Object.hasOwn(plainLanguages, languageId) ? plainLanguages[languageId] : undefined;
}
