const slots = 512;
const maxLength = 12;

/**
 * Creates a function that returns the string between two offsets. Short strings that repeat, such as white space between tags or
 * macro names, are found by their length and two characters, and shared to save memory. Longer strings are slices of the
 * source, which V8 does not copy.
 */
export function createShortStrings(source: string): (start: number, end: number) => string {
  const recent = new Array<string | undefined>(slots).fill(undefined);
  return (start, end) => {
    const length = end - start;
    if (length > maxLength || length < 2) return source.slice(start, end);
    const slot = (source.charCodeAt(start) * 7 + source.charCodeAt(end - 1) * 31 + length) & (slots - 1);
    const known = recent[slot];
    if (known !== undefined && known.length === length && source.startsWith(known, start)) return known;
    const value = source.slice(start, end);
    recent[slot] = value;
    return value;
  };
}
