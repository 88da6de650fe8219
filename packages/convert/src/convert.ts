import { createBuiltinRegistry, type MacroRegistry } from '@macroscope/macros';
import { type Diagnostic, parseStorage, type Range, serialize } from '@macroscope/storage';
import { wikiToStorage } from './wiki/wiki-to-storage.ts';

/** The representations that Confluence names. */
export type Representation =
  | 'wiki'
  | 'storage'
  | 'view'
  | 'export_view'
  | 'styled_view'
  | 'editor'
  | 'atlas_doc_format';

/** The conversions that exist so far, in the order of help texts. */
export const conversionPairs: readonly (readonly [from: Representation, to: Representation])[] = [
  ['wiki', 'storage'],
  ['storage', 'storage'],
];

/** Whether `convertBody` can convert `from` to `to`. */
export function canConvert(from: string, to: string): boolean {
  return conversionPairs.some(([a, b]) => a === from && b === to);
}

/** One body to convert. */
export interface ConvertRequest {
  readonly value: string;
  readonly from: Representation;
  readonly to: Representation;
  /** What cannot be converted is an error instead of being kept as it is. Default: false. */
  readonly strict?: boolean;
  /** Default: the built-in macros. */
  readonly registry?: MacroRegistry;
}

/** Why a body could not be converted: the first defect that makes it unreadable. */
export interface ConvertError {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

/** A converted body, or the reason why there is none. Ranges are offsets into the request's value. */
export type ConvertResult =
  | { readonly ok: true; readonly value: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly error: ConvertError; readonly diagnostics: readonly Diagnostic[] };

/**
 * Converts a body from one representation to another, as `contentbody/convert` of a server does.
 *
 * Storage that is not well-formed is refused, as the server refuses it. A pair that does not exist is a `RangeError`.
 */
export function convertBody({ value, from, to, strict, registry }: ConvertRequest): ConvertResult {
  if (!canConvert(from, to)) throw new RangeError(`There is no conversion from "${from}" to "${to}".`);
  if (from === 'wiki') {
    const converted = wikiToStorage(value, { registry: registry ?? createBuiltinRegistry(), strict });
    return { ok: true, value: converted.storage, diagnostics: converted.diagnostics };
  }
  const document = parseStorage(value);
  const { diagnostics } = document;
  const broken = diagnostics.find(({ severity }) => severity === 'error');
  if (!broken) return { ok: true, value: serialize(document), diagnostics };
  const { code, message, range } = broken;
  return { ok: false, error: { code, message, range }, diagnostics };
}
