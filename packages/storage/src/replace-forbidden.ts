import { forbiddenCharacters } from './characters.ts';

/**
 * Text in which every character that XML forbids, lone surrogates included, is replaced: by U+FFFD when not told otherwise.
 * Builders refuse such characters; this is for text of which one would rather lose a control character than the rest.
 */
export function replaceForbidden(value: string, by = '\ufffd'): string {
  return value.replace(forbiddenCharacters, () => by);
}
