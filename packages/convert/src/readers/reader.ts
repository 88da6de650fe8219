import type { Diagnostic, SourceMap, StorageDocument } from '@macrowright/storage';
import type { ConvertSettings } from '../settings.ts';

/** Reads one representation as a storage document. Never throws on bad input: see `diagnostics`. */
export interface Reader {
  read(text: string, settings: ConvertSettings): ReadResult;
}

/** A document created from text in some representation. */
export interface ReadResult {
  /** Has a `firstError` if the text cannot be read. */
  readonly document: StorageDocument;
  /** Ranges are offsets into the text. A reader may read the text on first use of the document or its diagnostics. */
  readonly diagnostics: readonly Diagnostic[];
  /** Maps the text to the document's source, computed on first use; `undefined` if they are the same. */
  readonly sourceMap?: SourceMap | undefined;
}
