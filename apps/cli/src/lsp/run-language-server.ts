import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveLanguage } from './serve-language.ts';

/**
 * Serves an editor on standard input and output. Ends the process when the editor says so, or when its end of the pipe
 * closes: exit code 0 after a `shutdown`, 1 without.
 */
export function runLanguageServer(): Promise<never> {
  serveLanguage(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
  return new Promise(() => {}); // the connection ends the process
}
