import type { Diagnostic, SourceMap, StorageDocument } from '@macrowright/storage';
import type { Loss } from '../losses.ts';
import type { ConvertSettings } from '../settings.ts';

/** Writes a storage document in one representation. */
export interface Writer {
  write(document: StorageDocument, settings: ConvertSettings): WriteResult;
}

/** A text in some representation. Ranges of losses and diagnostics are offsets into the source of the document. */
export interface WriteResult {
  readonly text: string;
  /** In source order; `undefined` if the representation cannot lose content. */
  readonly losses?: readonly Loss[];
  readonly diagnostics: readonly Diagnostic[];
  /** Maps the document's source to the text, computed on first use; `undefined` if unknown. */
  readonly sourceMap?: SourceMap | undefined;
}
