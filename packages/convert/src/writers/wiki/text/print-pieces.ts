import { isWordAt } from '../../../readers/wiki/characters.ts';
import type { Place } from '../construct.ts';
import { escapeText } from './escape-text.ts';
import { createLine, type First, type Line, newLine, pass, put, unword } from './line.ts';
import type { Piece } from './pieces.ts';

const delimiters = /\?\?|[*_\-+^~!]/g;

/** Prints settled pieces; phrases that touch a word get the forced form on that side. */
export function printPieces(pieces: readonly Piece[], place: Place): string {
  const line = createLine(place, countDelimiters(pieces));
  let colored = false;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.type === 'text') {
      escapeText(line, piece.value, firstOf(next));
      return;
    }
    line.glue = false;
    switch (piece.type) {
      case 'open':
        pass(line, piece.mark);
        openPhrase(line, piece.mark);
        line.active.add(piece.mark);
        break;
      case 'close':
        pass(line, piece.mark);
        closePhrase(line, piece.mark, next);
        line.active.delete(piece.mark);
        break;
      case 'color':
        colored = piece.value !== undefined;
        put(line, colored ? `{color:${piece.value}}` : '{color}');
        break;
      case 'break':
        breakLine(line, piece.forced || colored || line.active.size > 0, next, pieces[index + 2]);
        break;
      case 'emoticon':
        if (piece.value.startsWith('(*')) unword(line);
        put(line, piece.value);
        line.glue = true;
        break;
      case 'raw':
        if (piece.value.startsWith('!')) unword(line);
        put(line, piece.bare !== undefined && mayStandBare(line, next) ? piece.bare : piece.value);
    }
  });
  return line.parts.join('');
}

function firstOf(piece: Piece | undefined): First {
  switch (piece?.type) {
    case undefined:
      return 'end';
    case 'text':
      if (isWordAt(piece.value, 0)) return 'word';
      return /^[ \t\n\r]/.test(piece.value) ? 'blank' : 'other';
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
    unword(line);
    put(line, '{{');
    return;
  }
  const free = mark === '^' || mark === '~' || !touches;
  put(line, free && line.last !== '\\' && line.last !== mark.charAt(0) ? mark : `{${mark}}`);
}

function closePhrase(line: Line, mark: string, next: Piece | undefined): void {
  if (mark === '{{') {
    put(line, '}}');
    line.glue = true;
    return;
  }
  const free = mark === '^' || mark === '~' || firstOf(next) !== 'word';
  // beside its like a delimiter would open
  const doubled =
    (next?.type === 'text' && next.value.startsWith(mark.charAt(0))) || (next?.type === 'open' && next.mark === mark);
  put(line, free && !doubled ? mark : `{${mark}}`);
}

/** A line feed where it reads back as this break, else two backslashes. */
function breakLine(line: Line, forced: boolean, next: Piece | undefined, afterNext: Piece | undefined): void {
  const { kind } = line.place;
  const onlyBlanks = next?.type === 'text' && /^[ \t\n\r]*$/.test(next.value);
  const last = !next || next.type === 'break' || (onlyBlanks && (!afterNext || afterNext.type === 'break'));
  if (forced || kind === 'heading' || kind === 'alias' || last || line.ink === '') put(line, '\\\\');
  else newLine(line);
}

function mayStandBare(line: Line, next: Piece | undefined): boolean {
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
