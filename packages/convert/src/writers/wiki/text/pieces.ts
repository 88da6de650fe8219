/** A line of text taken apart: what the printer puts together again with its neighbours in view. */
export type Piece =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'open' | 'close'; readonly mark: string }
  /** The start or end of a colour. */
  | { readonly type: 'color'; readonly value: string | undefined }
  | { readonly type: 'break'; readonly forced: boolean }
  /** Wiki text that is finished: a link, an image, a macro. `bare` is an address that may stand without brackets. */
  | { readonly type: 'raw'; readonly value: string; readonly bare?: string }
  /** An emoticon, which no letter may follow. */
  | { readonly type: 'emoticon'; readonly value: string };

/** Moves blanks out of phrases, joins texts, and leaves out phrases without content. Code keeps its blanks. */
export function settled(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'text') {
      const lead = /^[ \t\r\n]*/.exec(piece.value)?.[0] ?? '';
      const at = lead === '' ? out.length : startOfOpeners(out);
      if (at < out.length) {
        const opened = out.splice(at);
        push(out, lead);
        out.push(...opened);
        push(out, piece.value.slice(lead.length));
      } else push(out, piece.value);
      continue;
    }
    if (piece.type !== 'close' || piece.mark === '{{') {
      if (piece.type === 'close' && isOpenerOf(out.at(-1), piece.mark)) out.pop();
      else out.push(piece);
      continue;
    }
    const last = out.at(-1);
    let trail = '';
    if (last?.type === 'text') {
      trail = /[ \t\r\n]*$/.exec(last.value)?.[0] ?? '';
      if (trail !== '') {
        out.pop();
        push(out, last.value.slice(0, last.value.length - trail.length));
      }
    }
    if (isOpenerOf(out.at(-1), piece.mark)) out.pop();
    else out.push(piece);
    push(out, trail);
  }
  return out;
}

function startOfOpeners(out: readonly Piece[]): number {
  let at = out.length;
  for (; at > 0; at--) {
    const piece = out[at - 1];
    if (piece?.type !== 'open' || piece.mark === '{{') break;
  }
  return at;
}

function isOpenerOf(piece: Piece | undefined, mark: string): boolean {
  return piece?.type === 'open' && piece.mark === mark;
}

function push(out: Piece[], value: string): void {
  if (value === '') return;
  const last = out.at(-1);
  if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + value };
  else out.push({ type: 'text', value });
}
