import { createBuiltinRegistry } from '@macrowright/macros';
import type { Diagnostic, Range, SourceMap } from '@macrowright/storage';
import type { Loss } from './losses.ts';
import { readers } from './readers/index.ts';
import type { ReadResult } from './readers/reader.ts';
import {
  isSourceRepresentation,
  isTargetRepresentation,
  type SourceRepresentation,
  sourceRepresentations,
  type TargetRepresentation,
  targetRepresentations,
} from './representation.ts';
import type { ConvertSettings } from './settings.ts';
import { composeMaps, sourceRanges } from './source-maps.ts';
import { writers } from './writers/index.ts';
import type { WriteResult } from './writers/writer.ts';

/** One body to convert. `registry` defaults to the built-in macros; content is kept unless `strict` is set. */
export interface ConvertRequest extends Partial<ConvertSettings> {
  readonly value: string;
  readonly from: SourceRepresentation;
  readonly to: TargetRepresentation;
}

/** Why a body could not be converted: the first fatal error. */
export interface ConvertError {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

/** A converted body, or the error that prevented it. All ranges are offsets into the request's value. */
export type ConvertResult =
  | {
      readonly ok: true;
      readonly value: string;
      readonly diagnostics: readonly Diagnostic[];
      /** What the result does not express, in source order; `undefined` if the target cannot lose content. */
      readonly losses: readonly Loss[] | undefined;
      /** Maps the request's value to the result, computed on first use; `undefined` if unknown. */
      readonly sourceMap: SourceMap | undefined;
    }
  | { readonly ok: false; readonly error: ConvertError; readonly diagnostics: readonly Diagnostic[] };

/**
 * Converts a body from one representation to another, as the `contentbody/convert` operation of Confluence does.
 *
 * Storage format that is not well-formed is an error, as on a server. An unknown representation is a `RangeError`.
 */
export function convertBody(request: ConvertRequest): ConvertResult {
  const { value, from, to } = request;
  if (!isSourceRepresentation(from)) throw unknownRepresentation(from, sourceRepresentations);
  if (!isTargetRepresentation(to)) throw unknownRepresentation(to, targetRepresentations);
  const { registry = createBuiltinRegistry(), site, flavor, strict = false } = request;
  const settings: ConvertSettings = { registry, site, flavor, strict };

  const read = readers[from].read(value, settings);
  const { firstError } = read.document;
  if (firstError) {
    const { code, message, range } = firstError;
    return { ok: false, error: { code, message, range }, diagnostics: read.diagnostics };
  }
  return join(read, writers[to].write(read.document, settings));
}

/** Combines both steps, with all ranges relative to the input. */
function join(read: ReadResult, written: WriteResult): ConvertResult {
  return {
    ok: true,
    value: written.text,
    diagnostics: [...read.diagnostics, ...diagnosticsInSource(written.diagnostics, read)],
    losses: written.losses && inSource(written.losses, read),
    get sourceMap() {
      const { sourceMap } = written;
      return sourceMap && read.sourceMap ? composeMaps(read.sourceMap, sourceMap) : sourceMap;
    },
  };
}

/** Fixes edit storage format, so they are left out if the input is something else. */
function diagnosticsInSource(diagnostics: readonly Diagnostic[], read: ReadResult): readonly Diagnostic[] {
  if (diagnostics.length === 0 || !read.sourceMap) return diagnostics;
  return inSource(diagnostics, read).map(({ fix: _fix, ...rest }) => rest);
}

/** What a writer reported, with ranges relative to the input. */
function inSource<T extends { readonly range?: Range }>(reports: readonly T[], read: ReadResult): readonly T[] {
  if (reports.length === 0 || !read.sourceMap) return reports;
  const located = reports.flatMap(({ range }) => range ?? []);
  const ranges = sourceRanges(located, read.sourceMap).values();
  return reports.map((report) => (report.range ? { ...report, range: ranges.next().value ?? report.range } : report));
}

function unknownRepresentation(name: string, known: readonly string[]): RangeError {
  return new RangeError(`Unknown representation "${name}". Use one of ${known.join(', ')}.`);
}
