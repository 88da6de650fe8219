/** Tokens in nested lists, so that nothing is copied on the way up. */
export type Tokens = (string | Tokens)[];

/** One paragraph while its meaning is read. */
export interface Paragraph {
  /** Text under a set of phrases. */
  text(value: string, marks: string): void;
  /** A break, an image, the start or end of a link, a macro. */
  add(token: string | Tokens, isMacro?: boolean): void;
  close(): void;
}

interface Run {
  value: string;
  readonly marks: string;
}

/** Collects a paragraph; `close` folds its white space as HTML does and writes it. `written`: it stood in tags, so it shows when empty. */
export function createParagraph(out: Tokens, written = false): Paragraph {
  const items: (Run | { readonly token: string | Tokens; readonly isMacro: boolean })[] = [];
  // blocks that stand inside an inline element come out before this paragraph is closed
  const place: Tokens = [];
  out.push(place);
  return {
    text(value, marks) {
      const [, lead = '', core = '', trail = ''] = /^([ \t\r\n]*)(.*?)([ \t\r\n]*)$/s.exec(value) ?? [];
      for (const [part, under] of [
        [lead, ''],
        [core, marks],
        [trail, ''],
      ] as const) {
        if (part !== '') items.push({ value: part, marks: under });
      }
    },
    add(token, isMacro = false) {
      items.push({ token, isMacro });
    },
    close() {
      // a macro in a paragraph of its own, and macros between blocks, are blocks
      const inked = items.filter((item) => 'token' in item || /[^ \t\r\n]/.test(item.value));
      if (
        inked.length > 0 &&
        (inked.length === 1 || !written) &&
        inked.every((item) => 'token' in item && item.isMacro)
      ) {
        for (const item of inked) if ('token' in item) place.push(item.token);
        return;
      }
      const content = folded(items);
      if (content.length > 0 || written) place.push('<p>', ...content, '</p>');
    },
  };
}

function folded(items: readonly (Run | { readonly token: string | Tokens })[]): Tokens {
  const runs: (Run | { readonly token: string | Tokens })[] = [];
  let blank = false;
  let atStart = true;
  for (const item of items) {
    if ('token' in item) {
      if (blank && item.token !== '<br>') runs.push({ value: ' ', marks: '' });
      blank = false;
      atStart = item.token === '<br>';
      runs.push(item);
      continue;
    }
    const value = item.value.replace(/[ \t\r\n]+/g, ' ');
    if (value === ' ') {
      blank = !atStart;
      continue;
    }
    if (blank) join(runs, ' ', '');
    join(runs, value, item.marks);
    blank = atStart = false;
  }
  return runs.map((run) => ('token' in run ? run.token : `"${run.value}"${run.marks}`));
}

function join(runs: (Run | { readonly token: string | Tokens })[], value: string, marks: string): void {
  const last = runs.at(-1);
  if (last && 'value' in last && last.marks === marks) last.value += value;
  else runs.push({ value, marks });
}
