/** Tokens in nested lists, so that nothing is copied on the way up. */
export type Tokens = (string | Tokens)[];

/** A paragraph while its meaning is read. */
export interface Paragraph {
  /** Text inside a set of phrases. */
  text(value: string, marks: string): void;
  /** A line break, an image, the start or end of a link, or a macro. */
  add(token: string | Tokens, isMacro?: boolean): void;
  close(): void;
}

interface Run {
  value: string;
  readonly marks: string;
}

type Item = Run | { readonly token: string | Tokens; readonly isMacro: boolean };

/**
 * Collects a paragraph; `close` collapses its whitespace as HTML does and writes its tokens.
 *
 * `showsWhenEmpty`: the paragraph has tags, so it counts even if it is empty.
 */
export function createParagraph(out: Tokens, { showsWhenEmpty = false } = {}): Paragraph {
  const items: Item[] = [];
  // blocks inside an inline element are written before this paragraph is closed, so it takes its position now
  const tokens: Tokens = [];
  out.push(tokens);
  return {
    text(value, marks) {
      let [start, end] = [0, value.length];
      while (start < end && isSpace(value.charCodeAt(start))) start++;
      while (end > start && isSpace(value.charCodeAt(end - 1))) end--;
      if (start > 0) items.push({ value: value.slice(0, start), marks: '' });
      if (end > start) items.push({ value: value.slice(start, end), marks });
      if (end < value.length && end > start) items.push({ value: value.slice(end), marks: '' });
    },
    add(token, isMacro = false) {
      items.push({ token, isMacro });
    },
    close() {
      const macros = loneMacros(items, showsWhenEmpty);
      if (macros) tokens.push(...macros);
      else {
        const content = collapsed(items);
        if (content.length > 0 || showsWhenEmpty) tokens.push('<p>', ...content, '</p>');
      }
    },
  };
}

/** The macros of a paragraph that are blocks: a single one in a paragraph with tags, or any number between blocks. */
function loneMacros(items: readonly Item[], hasTags: boolean): Tokens | undefined {
  const macros: Tokens = [];
  for (const item of items) {
    if ('value' in item) {
      if (/[^ \t\r\n]/.test(item.value)) return undefined;
    } else {
      if (!item.isMacro) return undefined;
      macros.push(item.token);
    }
  }
  return macros.length === 1 || (macros.length > 1 && !hasTags) ? macros : undefined;
}

function collapsed(items: readonly Item[]): Tokens {
  const runs: Item[] = [];
  let space = false;
  let atStart = true;
  for (const item of items) {
    if ('token' in item) {
      if (space && item.token !== '<br>') runs.push({ value: ' ', marks: '' });
      space = false;
      atStart = item.token === '<br>';
      runs.push(item);
      continue;
    }
    const value = item.value.replace(/[ \t\r\n]+/g, ' ');
    if (value === ' ') {
      space = !atStart;
      continue;
    }
    if (space) join(runs, ' ', '');
    join(runs, value, item.marks);
    space = atStart = false;
  }
  return runs.map((run) => ('token' in run ? run.token : `"${run.value}"${run.marks}`));
}

function join(runs: Item[], value: string, marks: string): void {
  const last = runs.at(-1);
  if (last && 'value' in last && last.marks === marks) last.value += value;
  else runs.push({ value, marks });
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
