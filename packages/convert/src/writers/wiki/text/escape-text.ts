import { isWordAt } from '../../../readers/wiki/characters.ts';
import { emoticonAt } from '../../../readers/wiki/emoticons.ts';
import { type Line, type NextKind, passMark, put } from './line.ts';

/** Where an escape may be needed, besides the start of a line. */
const candidate = /[\\{}[\]|!*_\-+^~?:;(<&\u00a0\n\r]|(?<![A-Za-z])(?:https?|ftps?|nntp|irc|mailto|news):/gi;
const reference = /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/y;
const url = /(?:(?:https?|ftps?|nntp|irc):\/\/|(?:mailto|news):)(?=\S)/iy;
const blockStart = /h[1-6](?=\.)|bq(?=\.)/y;
const markers = /[*#-]+(?=[ \t]|$)|----/y;

/** Writes text so that it reads back as text: it is escaped only where it would otherwise be markup. */
export function escapeText(line: Line, text: string, next: NextKind): void {
  let at = 0;
  if (line.rejectsWord && (isWordAt(text, 0) || text[0] === '}')) {
    const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
    put(line, `&#${letter.codePointAt(0)};`);
    at = letter.length;
  }
  line.rejectsWord = false;
  while (at < text.length) {
    const end = line.ink === '' ? at : nextCandidate(text, at);
    put(line, text.slice(at, end));
    at = end < text.length ? end + writeNext(line, text, end, next) : end;
  }
}

function nextCandidate(text: string, at: number): number {
  candidate.lastIndex = at;
  return candidate.exec(text)?.index ?? text.length;
}

/** Writes one or more characters at the offset and returns how many. */
function writeNext(line: Line, text: string, at: number, next: NextKind): number {
  const character = text[at] ?? '';
  const { place } = line;
  const isLast = at + 1 >= text.length;
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
      // a backslash escapes only some characters, but a reference never depends on the next one
      put(line, isLast || !/[A-Za-z0-9 \t]/.test(text[at + 1] ?? '') ? '&#92;' : '\\');
      return 1;
    case '{':
      if (isLast) put(line, '&#123;');
      else escapeIf(line, '{', !/[ \t]/.test(text[at + 1] ?? ''));
      return 1;
    case '}':
      return escapeIf(line, '}', line.open.has('{{') && (isLast || text[at + 1] === '}'));
    case '[':
      return escapeIf(line, '[', place.kind === 'alias' || isLast || !/[ \t]/.test(text[at + 1] ?? ''));
    case ']':
      return escapeIf(line, ']', place.kind === 'alias');
    case '|':
      return escapeIf(line, '|', place.kind === 'alias' || place.inCell);
    case '<':
      put(line, isEmoticon(line, text, at, next) ? '&lt;' : '<');
      return 1;
    case '(':
    case ':':
    case ';':
      return escapeIf(line, character, isEmoticon(line, text, at, next) || (isLast && next === 'other'));
    case '&':
      reference.lastIndex = at;
      return escapeIf(line, '&', reference.test(text));
    case '*':
    case '_':
    case '+':
    case '-':
    case '^':
    case '~':
    case '!':
      return writeMark(line, character, text, at, next);
    case '?':
      return text[at + 1] === '?' ? writeMark(line, '??', text, at, next) : writeCharacter(line, text, at);
    default:
      return writeUrlScheme(line, text, at) || writeCharacter(line, text, at);
  }
}

function writeCharacter(line: Line, text: string, at: number): number {
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  put(line, whole);
  return whole.length;
}

/** Escapes the colon of a URL that would become a link; 0 if there is none. */
function writeUrlScheme(line: Line, text: string, at: number): number {
  if (line.place.kind === 'alias' || /[A-Za-z]/.test(line.last)) return 0;
  url.lastIndex = at;
  const [scheme] = url.exec(text) ?? [];
  if (!scheme) return 0;
  const colon = scheme.indexOf(':');
  put(line, `${scheme.slice(0, colon)}\\:`);
  return colon + 1;
}

/** Escapes what would start a block at the start of a line; 0 if nothing would. */
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
  return text[at] === '|' || markers.test(text) ? putEscaped(line, text[at] ?? '') : 0;
}

/** Writes the delimiter of a phrase or an image, escaped if it would be read as one. */
function writeMark(line: Line, mark: string, text: string, at: number, next: NextKind): number {
  const end = at + mark.length;
  const atEnd = end >= text.length;
  const beforeWord = atEnd ? next === 'word' : isWordAt(text, end);
  const beforeSpace = atEnd ? next === 'space' || next === 'end' : /[ \t]/.test(text[end] ?? '');
  const afterSpace = line.last === '' || line.last === ' ' || line.last === '\t';
  const afterWord = !afterSpace && isWord(line.last);
  passMark(line, mark);
  const comesAgain = (line.toCome.get(mark) ?? 0) > 0;
  const worksInWords = mark === '^' || mark === '~';
  const opens = (worksInWords || !afterWord) && !beforeSpace && !text.startsWith(mark, end);
  const closes = !afterSpace && (worksInWords || !beforeWord);
  // phrases that open at the start of a line look like the marker of a list
  const isListMarker = line.ink !== '' && line.ink.length < 16 && /^[*#-]+$/.test(line.ink);
  const needsEscape =
    (opens && comesAgain) ||
    (closes && line.open.has(mark)) ||
    (mark === '-' && afterSpace && isDash(text, at, next)) ||
    isListMarker;
  if (needsEscape) return putEscaped(line, mark.charAt(0));
  put(line, mark);
  return mark.length;
}

function isDash(text: string, at: number, next: NextKind): boolean {
  let run = 1;
  while (text[at + run] === '-' && run < 4) run++;
  if (run !== 2 && run !== 3) return false;
  return at + run < text.length ? /[ \t]/.test(text[at + run] ?? '') : next !== 'word';
}

function isEmoticon(line: Line, text: string, at: number, next: NextKind): boolean {
  const spelling = emoticonAt(text, at, text.length)?.spelling;
  if (!spelling) return false;
  if (spelling.startsWith('(*') && isWord(line.last)) return false;
  const end = at + spelling.length;
  return end < text.length ? !isWordAt(text, end) : next !== 'word';
}

function isWord(character: string): boolean {
  return isWordAt(character, character.length - 1);
}

function escapeIf(line: Line, character: string, needsEscape: boolean): 1 {
  if (needsEscape) return putEscaped(line, character);
  put(line, character);
  return 1;
}

/** A backslash after another one would make their number even, so a reference is used there. */
function putEscaped(line: Line, character: string): 1 {
  put(line, line.last === '\\' ? `&#${character.charCodeAt(0)};` : `\\${character}`);
  return 1;
}
