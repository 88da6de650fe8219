import type { Diagnostic } from '@macrowright/storage';

const maxLength = 300;

/**
 * Identifies a diagnostic by its rule, its message and the text in its range, ignoring whitespace, so that it survives a move
 * to another line. Two diagnostics about the same text can have the same fingerprint.
 */
export function fingerprint(source: string, { code, message, range }: Diagnostic): string {
  const text = source.slice(range.start, Math.min(range.end, range.start + maxLength)).replace(/\s+/g, ' ');
  return hash(`${code}\n${message}\n${text}`);
}

/** Like `fingerprint`, but unique: the second of two equal fingerprints ends in `-2`. */
export function fingerprints(source: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const print = fingerprint(source, diagnostic);
    const count = (counts.get(print) ?? 0) + 1;
    counts.set(print, count);
    return count === 1 ? print : `${print}-${count}`;
  });
}

/** Two FNV-1a hashes: 64 bits as 16 hexadecimal digits. Not cryptographically secure. */
export function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + (first >>> 16)), 0x01000193);
  }
  return (first >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0');
}
