import { isWordAt } from '../../../readers/wiki/characters.ts';
import type { Place } from '../construct.ts';
import { escapeText } from './escape-text.ts';
import { createLine, hideLastLetter, type Line, type NextKind, passMark, put, startLine } from './line.ts';
import type { Piece } from './pieces.ts';

const delimiters = /\?\?|[*_\-+^~!]/g;

/** Prints settled pieces. Where a phrase touches a word, its delimiter is enclosed in braces. */
export function printPieces(pieces: readonly Piece[], place: Place): string {
  const line = createLine(place, countDelimiters(pieces));
  let isColored = false;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.type === 'text') {
      escapeText(line, piece.value, kindOf(next));
      return;
    }
    line.rejectsWord = false;
    switch (piece.type) {
      case 'open':
        passMark(line, piece.mark);
        openPhrase(line, piece.mark);
        line.open.add(piece.mark);
        break;
      case 'close':
        passMark(line, piece.mark);
        closePhrase(line, piece.mark, next);
        line.open.delete(piece.mark);
        break;
      case 'color':
        isColored = piece.value !== undefined;
        put(line, isColored ? `{color:${piece.value}}` : '{color}');
        break;
      case 'break':
        breakLine(line, piece.forced || isColored || line.open.size > 0, next, pieces[index + 2]);
        break;
      case 'emoticon':
        if (piece.value.startsWith('(*')) hideLastLetter(line);
        put(line, piece.value);
        line.rejectsWord = true;
        break;
      case 'raw':
        if (piece.value.startsWith('!')) hideLastLetter(line);
        put(line, piece.bare !== undefined && canBeBare(line, next) ? piece.bare : piece.value);
    }
  });
  return line.parts.join('');
}

function kindOf(piece: Piece | undefined): NextKind {
  switch (piece?.type) {
    case undefined:
      return 'end';
    case 'text':
      if (isWordAt(piece.value, 0)) return 'word';
      return /^[ \t\n\r]/.test(piece.value) ? 'space' : 'other';
    case 'break':
      return piece.forced ? 'other' : 'end';
    case 'raw':
      return piece.bare === undefined ? 'other' : 'word';
    default:
      return 'other';
  }
}

function openPhrase(line: Line, mark: string): void {
  const touches = isWordAt(line.last, line.last.length - 1);
  if (mark === '{{') {
    hideLastLetter(line);
    put(line, '{{');
    return;
  }
  const isFree = mark === '^' || mark === '~' || !touches;
  put(line, isFree && line.last !== '\\' && line.last !== mark.charAt(0) ? mark : `{${mark}}`);
}

function closePhrase(line: Line, mark: string, next: Piece | undefined): void {
  if (mark === '{{') {
    put(line, '}}');
    line.rejectsWord = true;
    return;
  }
  const isFree = mark === '^' || mark === '~' || kindOf(next) !== 'word';
  // next to another one, a delimiter would open a phrase
  const isDoubled =
    (next?.type === 'text' && next.value.startsWith(mark.charAt(0))) || (next?.type === 'open' && next.mark === mark);
  put(line, isFree && !isDoubled ? mark : `{${mark}}`);
}

/** A line feed if it reads back as this line break, otherwise two backslashes. */
function breakLine(line: Line, forced: boolean, next: Piece | undefined, afterNext: Piece | undefined): void {
  const { kind } = line.place;
  const isSpace = next?.type === 'text' && /^[ \t\n\r]*$/.test(next.value);
  const last = !next || next.type === 'break' || (isSpace && (!afterNext || afterNext.type === 'break'));
  if (forced || kind === 'heading' || kind === 'alias' || last || line.ink === '') put(line, '\\\\');
  else startLine(line);
}

function canBeBare(line: Line, next: Piece | undefined): boolean {
  if (line.place.kind === 'alias' || /[A-Za-z]/.test(line.last)) return false;
  return !next || next.type === 'break' || (next.type === 'text' && /^[ \t\n\r]/.test(next.value));
}

function countDelimiters(pieces: readonly Piece[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (mark: string) => counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const piece of pieces) {
    if (piece.type === 'text') for (const [mark] of piece.value.matchAll(delimiters)) add(mark);
    else if (piece.type === 'open' || piece.type === 'close') add(piece.mark);
  }
  return counts;
}
