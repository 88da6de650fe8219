import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** Wiki markup inside a line that the server could not convert: shown as text. */
export const unmigratedInlineWikiMarkup: BuiltinView = (_macro, body) => [element('span', {}, body)];
