import type { Diagnostic } from '@macrowright/storage';

const longest = 300;

/**
 * What a finding is about, whatever line it stands in: its rule, what it says and the text it points at, white space
 * aside. Two findings of one text may have the same.
 */
export function fingerprint(source: string, { code, message, range }: Diagnostic): string {
  const text = source.slice(range.start, Math.min(range.end, range.start + longest)).replace(/\s+/g, ' ');
  return hash(`${code}\n${message}\n${text}`);
}

/** As `fingerprint`, but of several alike each has its own: the second ends in `-2`. */
export function fingerprints(source: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const print = fingerprint(source, diagnostic);
    const count = (counts.get(print) ?? 0) + 1;
    counts.set(print, count);
    return count === 1 ? print : `${print}-${count}`;
  });
}

/** FNV-1a twice, with two bases: 64 bits in 16 hex digits. Made for telling texts apart, not for secrets. */
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
