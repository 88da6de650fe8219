/** A piece of inline content. How it is printed depends on its neighbors. */
export type Piece =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'open' | 'close'; readonly mark: string }
  /** The start of a color, or its end without a value. */
  | { readonly type: 'color'; readonly value: string | undefined }
  | { readonly type: 'break'; readonly forced: boolean }
  /** Complete wiki markup: a link, an image, a macro. `bare` is a URL that does not need brackets. */
  | { readonly type: 'raw'; readonly value: string; readonly bare?: string }
  /** An emoticon, which no letter may follow. */
  | { readonly type: 'emoticon'; readonly value: string };

/** Moves whitespace out of phrases, joins adjacent text, and leaves out phrases without content. Code keeps its spaces. */
export function settled(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'text') addText(out, piece.value);
    else if (piece.type === 'close') addClose(out, piece.mark);
    else out.push(piece);
  }
  return out;
}

/** Leading whitespace is moved before the phrases that have just been opened. */
function addText(out: Piece[], value: string): void {
  const lead = /^[ \t\r\n]*/.exec(value)?.[0] ?? '';
  const opened = lead === '' ? [] : out.splice(startOfOpeners(out));
  push(out, lead);
  out.push(...opened);
  push(out, value.slice(lead.length));
}

/** Trailing whitespace is moved after the phrase, and an empty phrase is removed. */
function addClose(out: Piece[], mark: string): void {
  const trail = mark === '{{' ? '' : takeTrail(out);
  const last = out.at(-1);
  if (last?.type === 'open' && last.mark === mark) out.pop();
  else out.push({ type: 'close', mark });
  push(out, trail);
}

function takeTrail(out: Piece[]): string {
  const last = out.at(-1);
  if (last?.type !== 'text') return '';
  const trail = /[ \t\r\n]*$/.exec(last.value)?.[0] ?? '';
  if (trail !== '') {
    out.pop();
    push(out, last.value.slice(0, last.value.length - trail.length));
  }
  return trail;
}

function startOfOpeners(out: readonly Piece[]): number {
  let at = out.length;
  for (; at > 0; at--) {
    const piece = out[at - 1];
    if (piece?.type !== 'open' || piece.mark === '{{') break;
  }
  return at;
}

function push(out: Piece[], value: string): void {
  if (value === '') return;
  const last = out.at(-1);
  if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + value };
  else out.push({ type: 'text', value });
}
