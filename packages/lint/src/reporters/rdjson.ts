import { createLineIndex, type LineIndex, type Range } from '@macrowright/storage';
import type { Reporter } from './report.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** The JSON format of reviewdog. Its columns count UTF-8 bytes. */
export const rdjson: Reporter = ({ files }) =>
  JSON.stringify({
    source: { name: 'macrowright' },
    diagnostics: files.flatMap(({ path, source, diagnostics }) => {
      const lines = createLineIndex(source);
      return diagnostics.map(({ code, severity, message, range, fix }) => ({
        message,
        location: { path, range: byteRange(source, lines, range) },
        severity: severities[severity],
        code: { value: code },
        ...(fix && {
          suggestions: fix.edits.map((edit) => ({ range: byteRange(source, lines, edit.range), text: edit.text })),
        }),
      }));
    }),
  });

function byteRange(source: string, lines: LineIndex, { start, end }: Range) {
  return { start: bytePosition(source, lines, start), end: bytePosition(source, lines, end) };
}

function bytePosition(source: string, lines: LineIndex, offset: number) {
  const { line, column } = lines.positionAt(offset);
  return { line, column: 1 + utf8Length(source, offset - column + 1, offset) };
}

/** The length of a range in bytes; a lone surrogate counts as its replacement character. */
function utf8Length(source: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const code = source.codePointAt(at) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code >= 0x10000) at++;
  }
  return bytes;
}
