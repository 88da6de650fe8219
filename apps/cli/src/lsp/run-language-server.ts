import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveLanguage } from './serve-language.ts';

/**
 * Runs the server on standard input and output. Exits when the editor requests it or closes the pipe: with code 0 after a
 * `shutdown` request, otherwise with code 1.
 */
export function runLanguageServer(): Promise<never> {
  serveLanguage(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
  return new Promise(() => {}); // the connection exits the process
}
