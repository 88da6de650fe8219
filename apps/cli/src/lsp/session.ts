import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientTraits, traitsOf } from './client-traits.ts';
import type { OpenDocument } from './open-document.ts';
import { createServices, type Services } from './services.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { syntaxOf } from './syntax-of.ts';

/** What is known of the editor at the other end: what it can do, what it has set and what it has open. */
export class Session {
  traits: ClientTraits = traitsOf({});
  /** The folder that is open, as a path. */
  folder: string | undefined;
  settings: Settings = defaultSettings;
  readonly documents: TextDocuments<TextDocument>;

  #services: Services;
  readonly #warn: (message: string) => void;

  constructor(documents: TextDocuments<TextDocument>, warn: (message: string) => void) {
    this.documents = documents;
    this.#warn = warn;
    this.#services = createServices(defaultSettings, undefined, warn);
  }

  /** Waits for an answer of the client. One that fails costs what it was asked for, not the server. */
  async asking<T>(question: Promise<T>): Promise<T | undefined> {
    try {
      return await question;
    } catch (error) {
      this.#warn(`The client did not answer: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  }

  /** From now on all answers follow these settings. */
  use(settings: Settings, complain: (message: string) => void): void {
    this.settings = settings;
    this.#services = createServices(settings, this.folder, complain);
  }

  /** Answers about a document of ours as it is now; the answer about any other is `otherwise`. */
  async about<T>({ uri }: { readonly uri: string }, otherwise: T, answer: (asked: OpenDocument) => T): Promise<T> {
    const document = this.documents.get(uri);
    const syntax = document && syntaxOf(document.languageId, uri);
    if (!document || !syntax) return otherwise;
    const service = await this.#services.of(uri, syntax);
    return answer({ document, syntax, service, text: document.getText() });
  }

  forget(uri: string): void {
    this.#services.forget(uri);
  }
}
