import { isWordAt } from '../../../readers/wiki/characters.ts';
import { emoticonAt } from '../../../readers/wiki/emoticons.ts';
import { type First, type Line, pass, put } from './line.ts';

const special = /[\\{}[\]!*_\-+^~?:;(<&|#\u00a0\n\r]|(?:^|[^A-Za-z])(?:h|b|m|f|n|i)/i;
const reference = /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/y;
const address = /(?:(?:https?|ftps?|nntp|irc):\/\/|(?:mailto|news):)(?=\S)/iy;
const blockStart = /h[1-6](?=\.)|bq(?=\.)/y;
const markers = /[*#-]+(?=[ \t]|$)|----/y;

/** Writes text so that it is read back as text: an escape stands only where something would begin or end without it. */
export function escapeText(line: Line, text: string, after: First): void {
  let at = 0;
  if (line.glue && (isWordAt(text, 0) || text[0] === '}')) {
    const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
    put(line, `&#${letter.codePointAt(0)};`);
    at = letter.length;
  }
  line.glue = false;
  if (at === 0 && !special.test(text)) {
    put(line, text);
    return;
  }
  while (at < text.length) at += writeNext(line, text, at, after);
}

/** Writes the character at the offset, or a few, and returns how many it took. */
function writeNext(line: Line, text: string, at: number, after: First): number {
  const character = text[at] ?? '';
  const { place } = line;
  const last = at + 1 >= text.length;
  const start = line.ink === '' && startOfBlock(line, text, at);
  if (start) return start;

  switch (character) {
    case ' ':
    case '\t':
      put(line, character);
      return 1;
    case '\n':
    case '\r':
      put(line, ' ');
      return 1;
    case '\u00a0':
      put(line, '&nbsp;');
      return 1;
    case '\\':
      // the next character decides whether a backslash is one, and four of them would be two breaks
      put(line, last || !/[A-Za-z0-9 \t]/.test(text[at + 1] ?? '') ? '&#92;' : '\\');
      return 1;
    case '{':
      if (last) put(line, '&#123;');
      else if (/[ \t]/.test(text[at + 1] ?? '')) put(line, '{');
      else protect(line, '{');
      return 1;
    case '}':
      return either(line, '}', line.active.has('{{') && (last || text[at + 1] === '}'));
    case '[':
      return either(line, '[', place.kind === 'alias' || last || !/[ \t]/.test(text[at + 1] ?? ''));
    case ']':
      return either(line, ']', place.kind === 'alias');
    case '|':
      return either(line, '|', place.kind === 'alias' || place.inCell);
    case '<':
      put(line, isEmoticon(line, text, at, after) ? '&lt;' : '<');
      return 1;
    case '(':
    case ':':
    case ';':
      return either(line, character, isEmoticon(line, text, at, after) || (last && after === 'other'));
    case '&':
      reference.lastIndex = at;
      return either(line, '&', reference.test(text));
    case '*':
    case '_':
    case '+':
    case '-':
    case '^':
    case '~':
    case '!':
      return delimiter(line, character, text, at, after);
    case '?':
      if (text[at + 1] !== '?') break;
      return delimiter(line, '??', text, at, after);
    default:
      if (/[hfmni]/i.test(character) && place.kind !== 'alias' && !/[A-Za-z]/.test(line.last)) {
        address.lastIndex = at;
        const [scheme] = address.exec(text) ?? [];
        if (scheme) {
          const colon = scheme.indexOf(':');
          put(line, `${scheme.slice(0, colon)}\\:`);
          return colon + 1;
        }
      }
  }
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  put(line, whole);
  return whole.length;
}

/** Escapes what would start a block at the start of a line; 0 when nothing would. */
function startOfBlock(line: Line, text: string, at: number): number {
  const { place, lines } = line;
  if (place.kind === 'heading' || place.kind === 'alias' || (place.kind === 'item' && lines === 0)) return 0;
  blockStart.lastIndex = at;
  const [word] = blockStart.exec(text) ?? [];
  if (word) {
    put(line, `${word}\\.`);
    return word.length + 1;
  }
  markers.lastIndex = at;
  if (text[at] === '|' || markers.test(text)) {
    protect(line, text[at] ?? '');
    return 1;
  }
  return 0;
}

/** A delimiter of phrases or images. */
function delimiter(line: Line, mark: string, text: string, at: number, after: First): number {
  const next = at + mark.length;
  const ended = next >= text.length;
  const nextWord = ended ? after === 'word' : isWordAt(text, next);
  const nextBlank = ended ? after === 'blank' || after === 'end' : /[ \t]/.test(text[next] ?? '');
  const prevBlank = line.last === '' || line.last === ' ' || line.last === '\t';
  const prevWord = !prevBlank && isWord(line.last);
  pass(line, mark);
  const more = (line.toCome.get(mark) ?? 0) > 0;
  const inside = mark === '^' || mark === '~';
  const opens = (inside || !prevWord) && !nextBlank && !text.startsWith(mark, next);
  const closes = !prevBlank && (inside || !nextWord);
  let needed = (opens && more) || (closes && line.active.has(mark));
  if (mark === '-' && prevBlank && isDash(text, at, after)) needed = true;
  // phrases that open at the start of a line look like the marker of a list
  if (line.ink !== '' && line.ink.length < 16 && /^[*#-]+$/.test(line.ink)) needed = true;
  const first = mark.charAt(0);
  if (needed) protect(line, first);
  else put(line, mark);
  return needed ? 1 : mark.length;
}

function isDash(text: string, at: number, after: First): boolean {
  let run = 1;
  while (text[at + run] === '-' && run < 4) run++;
  if (run !== 2 && run !== 3) return false;
  return at + run < text.length ? /[ \t]/.test(text[at + run] ?? '') : after !== 'word';
}

function isEmoticon(line: Line, text: string, at: number, after: First): boolean {
  const spelling = emoticonAt(text, at, text.length)?.spelling;
  if (!spelling) return false;
  if (spelling.startsWith('(*') && isWord(line.last)) return false;
  const next = at + spelling.length;
  return next < text.length ? !isWordAt(text, next) : after !== 'word';
}

function isWord(character: string): boolean {
  return isWordAt(character, character.length - 1);
}

function either(line: Line, character: string, needed: boolean): 1 {
  if (needed) protect(line, character);
  else put(line, character);
  return 1;
}

/** Behind a forced break a further backslash would make an odd run of them, so a reference stands there. */
function protect(line: Line, character: string): void {
  put(line, line.last === '\\' ? `&#${character.charCodeAt(0)};` : `\\${character}`);
}
