import { createLanguageService, type LanguageService } from '@macroscope/language';
import { builtinRules } from '@macroscope/lint';
import { type Range, type StorageDocument, selectAll } from '@macroscope/storage';
import type { RuleSummary } from '../protocol.ts';
import { linterOf } from './rest.ts';
import type { Prepared } from './settings.ts';

export { formatStorage } from '@macroscope/storage';
export { copyAs } from './copy-as.ts';
export { differences } from './differences.ts';
export { gallery } from './gallery.ts';

const services = new WeakMap<Prepared, LanguageService>();

/** Completion, hover and fixes with the rules and macros of the settings. */
export function serviceOf(prepared: Prepared): LanguageService {
  let service = services.get(prepared);
  if (!service) {
    service = createLanguageService({ registry: prepared.registry, lint: linterOf(prepared) });
    services.set(prepared, service);
  }
  return service;
}

/** Every rule, for the settings. */
export function ruleSummaries(): RuleSummary[] {
  return builtinRules.map(({ code, summary, severity }) => ({ code, summary, severity }));
}

/** Where the elements stand that a selector matches, or why it is none. */
export function queryRanges(
  selector: string,
  document: StorageDocument,
): readonly Range[] | { readonly error: string } {
  try {
    return selectAll(selector, document.root.children).flatMap((element) => document.rangeOf(element) ?? []);
  } catch (error) {
    if (error instanceof SyntaxError) return { error: error.message };
    throw error;
  }
}
