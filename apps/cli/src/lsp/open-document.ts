import type { LanguageService, Syntax } from '@macrowright/language';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** An open document and its language service. */
export interface OpenDocument {
  readonly document: TextDocument;
  readonly syntax: Syntax;
  readonly service: LanguageService;
  readonly text: string;
}
