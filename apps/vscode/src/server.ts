import { runLanguageServer } from 'macrowright/lsp';

void runLanguageServer();
