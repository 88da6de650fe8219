import { createLanguageService, type LanguageService } from '@macroscope/language';
import { builtinRules, explainRule, fixText } from '@macroscope/lint';
import { blockMacros } from '@macroscope/macros';
import {
  formatStorage,
  parseStorage,
  type Range,
  type StorageDocument,
  selectAll,
  type TextEdit,
} from '@macroscope/storage';
import { minimalEdit } from '../minimal-edit.ts';
import type { RuleSummary, Syntax } from '../protocol.ts';
import { linterOf } from './rest.ts';
import type { Prepared } from './settings.ts';

export { copyAs } from './copy-as.ts';
export { differences } from './differences.ts';
export { gallery } from './gallery.ts';

const services = new WeakMap<Prepared, LanguageService>();

/** Completion, hover and fixes with the rules and macros of the settings. */
export function serviceOf(prepared: Prepared): LanguageService {
  let service = services.get(prepared);
  if (!service) {
    service = createLanguageService({ registry: prepared.registry, lint: linterOf(prepared), explain });
    services.set(prepared, service);
  }
  return service;
}

const codes = new Set(builtinRules.map(({ code }) => code));

/** What a rule is about; the parser's own codes have no page. */
function explain(code: string): string | undefined {
  return codes.has(code) ? explainRule(code) : undefined;
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

/** Everything that can be mended safely, as `macroscope lint --fix` does it: until nothing is left. */
export function fixAll(prepared: Prepared, text: string, syntax: Syntax): readonly TextEdit[] {
  if (syntax === 'wiki') return serviceOf(prepared).fixAll(text, syntax);
  const { output } = fixText(text, (source) => linterOf(prepared)(parseStorage(source)));
  const edit = minimalEdit(text, output);
  return edit ? [edit] : [];
}

/** Pretty-prints storage as `macroscope format` does. */
export function format({ registry }: Prepared, text: string): string {
  return formatStorage(text, { isBlockMacro: blockMacros(registry) });
}
