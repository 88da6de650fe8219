import { attribute, type ChildNode, type Element, isElement, textOf } from '@macrowright/storage';
import { isComment, isText } from 'domhandler';
import { isColor } from '../../readers/wiki/colors.ts';
import { deepest, type Place, type WriteContext } from './context.ts';
import { spellingOf } from './emoticon.ts';
import { writeImage } from './image.ts';
import { describe, keep, nameOf } from './keep.ts';
import { writeLink } from './link.ts';
import { dropIdentity } from './loss.ts';
import { writeMacro } from './macro.ts';
import { type Piece, settled } from './pieces.ts';
import { printPieces } from './print-pieces.ts';
import { meaningOfStyle, phraseElements, phraseMarks } from './vocabulary.ts';

/** Writes inline content. */
export function writeInline(cx: WriteContext, nodes: readonly ChildNode[], place: Place): string {
  const pieces: Piece[] = [];
  collect(nodes, { cx, place, pieces, marks: new Set(), colored: false, depth: place.depth });
  return printPieces(settled(pieces), place);
}

interface Run {
  readonly cx: WriteContext;
  readonly place: Place;
  readonly pieces: Piece[];
  readonly marks: Set<string>;
  readonly colored: boolean;
  readonly depth: number;
}

function collect(nodes: readonly ChildNode[], run: Run): void {
  for (const node of nodes) {
    if (isText(node) || node.type === 'cdata') run.pieces.push({ type: 'text', value: textOf(node) });
    else if (isComment(node)) unsupportedPiece(node, run, 'A comment has no wiki form.');
    else if (isElement(node)) collectElement(node, run);
  }
}

function collectElement(node: Element, run: Run): void {
  const { cx, pieces, place } = run;
  const names = Object.keys(node.attribs);
  if (cx.unsafe.has(node)) {
    unsupportedPiece(node, run, `${nameOf(node)} is not read back from its wiki form.`);
    return;
  }
  if (run.depth > deepest) {
    unsupportedPiece(node, run, 'It is nested too deep for wiki markup.');
    return;
  }
  const phrase = phraseElements.get(node.name);
  if (phrase && names.length === 0) {
    collectPhrase(node, phrase, run);
    return;
  }
  switch (node.name) {
    case 'br': {
      const forced = node.attribs.class === 'atl-forced-newline' && names.length === 1;
      if (names.length === 0 || forced) pieces.push({ type: 'break', forced });
      else unsupportedPiece(node, run, 'A line break has no attributes in wiki markup.');
      return;
    }
    case 'span':
      collectSpan(node, run);
      return;
    case 'a':
    case 'ac:link': {
      if (place.kind === 'alias') {
        unsupportedPiece(node, run, 'A link cannot stand inside the text of a link.');
        return;
      }
      const written = writeLink(node, (body) =>
        writeInline(cx, body, { ...place, kind: 'alias', depth: run.depth + 1 }),
      );
      if ('value' in written) pieces.push({ type: 'raw', ...written });
      else unsupportedPiece(node, run, written.reason, written.nearest);
      return;
    }
    case 'ac:image': {
      const written = writeImage(node);
      if ('reason' in written) {
        unsupportedPiece(node, run, written.reason, written.nearest);
        return;
      }
      pieces.push({ type: 'raw', ...written });
      return;
    }
    case 'ac:emoticon': {
      const value = spellingOf(node);
      if (!value) {
        unsupportedPiece(node, run, `The emoticon "${attribute(node, 'ac:name')}" has no wiki form.`);
        return;
      }
      dropIdentity(cx, node);
      pieces.push({ type: 'emoticon', value });
      return;
    }
    case 'ac:structured-macro':
    case 'ac:macro': {
      const written = writeMacro(cx, node, { ...place, depth: run.depth + 1 }, true);
      if ('reason' in written) {
        unsupportedPiece(node, run, written.reason, written.nearest);
        return;
      }
      pieces.push({ type: 'raw', value: written.value });
      return;
    }
    default: {
      const what = names.length > 0 && phrase ? `An attribute of ${nameOf(node)}` : nameOf(node);
      unsupportedPiece(node, run, `${what} has no wiki form.`);
    }
  }
}

function collectPhrase(node: Element, phrase: string, run: Run): void {
  const { marks, pieces } = run;
  const mark = phraseMarks.get(phrase) ?? '';
  const inner = { ...run, depth: run.depth + 1 };
  if (marks.has(mark)) {
    collect(node.children, inner);
    return;
  }
  marks.add(mark);
  pieces.push({ type: 'open', mark });
  collect(node.children, inner);
  pieces.push({ type: 'close', mark });
  marks.delete(mark);
}

function collectSpan(node: Element, run: Run): void {
  const meant =
    Object.keys(node.attribs).join() === 'style' ? meaningOfStyle(attribute(node, 'style') ?? '') : undefined;
  if (meant && 'phrase' in meant) {
    collectPhrase(node, meant.phrase, run);
    return;
  }
  if (!meant || !isColor(meant.color)) {
    unsupportedPiece(node, run, 'Wiki markup has no form for this "span".');
    return;
  }
  if (run.colored) {
    unsupportedPiece(node, run, 'A colour cannot stand inside another colour.');
    return;
  }
  run.pieces.push({ type: 'color', value: meant.color });
  collect(node.children, { ...run, colored: true, depth: run.depth + 1 });
  run.pieces.push({ type: 'color', value: undefined });
}

/** Keeps a node as storage, or takes the nearest form: the given one, else its content without the element. */
function unsupportedPiece(node: ChildNode, run: Run, reason: string, nearest?: string): void {
  const { cx, pieces } = run;
  if (cx.policy === 'keep') {
    cx.losses.push({ outcome: 'kept', what: describe(node), reason, range: cx.rangeOf(node) });
    pieces.push({ type: 'raw', value: keep(node, true) });
    return;
  }
  cx.losses.push({ outcome: 'nearest', what: describe(node), reason, range: cx.rangeOf(node) });
  if (nearest !== undefined) pieces.push({ type: 'raw', value: nearest });
  else if (isElement(node) && run.depth <= deepest) collect(node.children, { ...run, depth: run.depth + 1 });
  else if (!isComment(node)) pieces.push({ type: 'text', value: textOf(node) });
}
