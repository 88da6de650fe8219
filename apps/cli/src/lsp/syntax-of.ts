import type { Syntax } from '@macrowright/language';

const byLanguage: Readonly<Record<string, Syntax>> = {
  'confluence-storage': 'storage',
  'confluence-wiki': 'wiki',
};
const wikiNames = /\.(wiki|confluence)$/i;
const storageNames = /\.(storage|xhtml|xml)$/i;
/** Language ids from editors that do not define the language ids of Macrowright. */
const plainLanguages: Readonly<Record<string, Syntax>> = {
  xml: 'storage',
  xhtml: 'storage',
  html: 'storage',
  confluencewiki: 'wiki',
};

/** The syntax of a document, based on its language or its name; `undefined` if it is neither storage format nor wiki markup. */
export function syntaxOf(languageId: string, uri: string): Syntax | undefined {
  if (Object.hasOwn(byLanguage, languageId)) return byLanguage[languageId];
  const path = uri.replace(/[?#].*$/s, '');
  if (wikiNames.test(path)) return 'wiki';
  if (storageNames.test(path)) return 'storage';
  return Object.hasOwn(plainLanguages, languageId) ? plainLanguages[languageId] : undefined;
}
