import type { LanguageService, Syntax } from '@macrowright/language';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** An open document of ours, and the service that answers for it. */
export interface OpenDocument {
  readonly document: TextDocument;
  readonly syntax: Syntax;
  readonly service: LanguageService;
  readonly text: string;
}
