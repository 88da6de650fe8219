import { forbiddenCharacters } from './characters.ts';

/**
 * Replaces every character that XML forbids, including lone surrogates. The replacement is U+FFFD by default.
 *
 * Builders reject such characters. Use this for text that is worth keeping without them.
 */
export function replaceForbidden(value: string, replacement = '\ufffd'): string {
  return value.replace(forbiddenCharacters, () => replacement);
}
