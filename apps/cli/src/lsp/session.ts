import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientTraits, traitsOf } from './client-traits.ts';
import type { OpenDocument } from './open-document.ts';
import { createServices, type Services } from './services.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { syntaxOf } from './syntax-of.ts';

/** The state of a connection: the capabilities of the client, its settings and its open documents. */
export class Session {
  traits: ClientTraits = traitsOf({});
  /** The path of the open folder. */
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

  /** Waits for a request to the client. A failed request is logged and resolves to `undefined`. */
  async request<T>(sent: Promise<T>): Promise<T | undefined> {
    try {
      return await sent;
    } catch (error) {
      this.#warn(`A request to the client failed: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  }

  /** Uses these settings for all later requests. */
  use(settings: Settings, warn: (message: string) => void): void {
    this.settings = settings;
    this.#services = createServices(settings, this.folder, warn);
  }

  /** Calls `answer` with an open document. Returns `otherwise` for documents that the server does not handle. */
  async about<T>({ uri }: { readonly uri: string }, otherwise: T, answer: (open: OpenDocument) => T): Promise<T> {
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
