import { renderView, wikiToStorage } from '@macroscope/convert';
import { createLanguageService, type LanguageService } from '@macroscope/language';
import { lint } from '@macroscope/lint';
import { createBuiltinRegistry } from '@macroscope/macros';
import { parseStorage } from '@macroscope/storage';
import type { EngineAnswer, EngineRequest } from './protocol.ts';
import { viewBlocks } from './view-blocks.ts';

const registry = createBuiltinRegistry();

/** Completion and hover for both editors. */
export const language: LanguageService = createLanguageService({ registry });

/** Makes everything the panes show out of the text that was edited. */
export function answer({ id, source, text }: EngineRequest): EngineAnswer {
  const converted = source === 'wiki' ? wikiToStorage(text) : undefined;
  const storage = source === 'storage' ? text : converted?.storage;
  const document = storage === undefined ? undefined : parseStorage(storage);
  const wellFormed = document?.diagnostics.every(({ severity }) => severity !== 'error') === true;
  const readable = wellFormed ? document : undefined;
  const view = readable && renderView(readable).nodes;
  return {
    id,
    source,
    wiki: source === 'wiki' ? text : undefined,
    storage,
    view: view && viewBlocks(view),
    diagnostics: {
      wiki: converted?.diagnostics ?? [],
      storage: document ? lint(document, { registry }) : [],
    },
  };
}
