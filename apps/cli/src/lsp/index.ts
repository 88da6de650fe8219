export { runLanguageServer } from './run-language-server.ts';
export { type ViewAnswer, type ViewParams, viewRequest } from './view.ts';
