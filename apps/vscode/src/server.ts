import { runLanguageServer } from 'macroscope/lsp';

void runLanguageServer();
