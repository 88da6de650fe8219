import { type ElementOf, element } from '../build.ts';
import type { AttributesOf } from '../vocabulary/attribute-types.ts';
import { checkDay } from './resource.ts';

/** Builds a date from YYYY-MM-DD. Throws a `RangeError` for an invalid date. */
export function time(day: string): ElementOf<'time'> {
  return element('time', { datetime: checkDay(day).replaceAll('/', '-') });
}

/** Builds an emoticon from its name. */
export function emoticon(name: AttributesOf<'ac:emoticon'>['ac:name']): ElementOf<'ac:emoticon'> {
  return element('ac:emoticon', { 'ac:name': name });
}

/**
 * Builds an emoji as Cloud stores it; Data Center shows a blue star instead. `characters` are the characters of the emoji,
 * `shortname` is its name with colons, such as `:tada:`.
 */
export function emoji(characters: string, shortname: string): ElementOf<'ac:emoticon'> {
  const id = Array.from(characters, (character) => character.codePointAt(0)?.toString(16)).join('-');
  return element('ac:emoticon', {
    'ac:name': 'blue-star',
    'ac:emoji-shortname': shortname,
    'ac:emoji-id': id,
    'ac:emoji-fallback': characters,
  });
}
