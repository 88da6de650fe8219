/**
 * A string for a terminal or a log: control characters, which could move the cursor or start a command of a CI log, become
 * escapes such as `\u001b`. Tabs become spaces.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}
