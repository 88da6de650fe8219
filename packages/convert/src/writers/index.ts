import { storageWriter } from './storage/writer.ts';
import { textWriter } from './text/writer.ts';
import { viewWriter } from './view/writer.ts';
import { wikiWriter } from './wiki/writer.ts';
import type { Writer } from './writer.ts';

/** The representations that can be written. */
export const writers = {
  storage: storageWriter,
  wiki: wikiWriter,
  view: viewWriter('view'),
  export_view: viewWriter('export_view'),
  styled_view: viewWriter('styled_view'),
  editor: viewWriter('editor'),
  text: textWriter,
} as const satisfies Readonly<Record<string, Writer>>;
