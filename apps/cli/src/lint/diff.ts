const context = 3;
/** A table of more fields than this is not made: what changed is then shown as one block. */
const mostFields = 4_000_000;

/** A unified diff of two texts; `''` when they are equal. Lines keep their ends. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const old = linesOf(before);
  const young = linesOf(after);
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let end = 0;
  while (end < old.length - start && end < young.length - start && old.at(-1 - end) === young.at(-1 - end)) end++;
  const changes = changesOf(old.slice(start, old.length - end), young.slice(start, young.length - end));
  const rows = [
    ...old.slice(0, start).map((line) => ({ mark: ' ', line })),
    ...changes,
    ...old.slice(old.length - end).map((line) => ({ mark: ' ', line })),
  ];
  return [`--- ${name}\n`, `+++ ${name}\n`, ...hunks(rows)].join('');
}

interface Row {
  readonly mark: string;
  readonly line: string;
}

function changesOf(old: readonly string[], young: readonly string[]): Row[] {
  const gone = old.map((line) => ({ mark: '-', line }));
  const come = young.map((line) => ({ mark: '+', line }));
  const width = young.length + 1;
  if ((old.length + 1) * width > mostFields) return [...gone, ...come];
  // lengths of the longest common subsequence of what is left, from the ends
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = young.length - 1; column >= 0; column--) {
      const at = row * width + column;
      const [down = 0, right = 0, both = 0] = [lengths[at + width], lengths[at + 1], lengths[at + width + 1]];
      lengths[at] = old[row] === young[column] ? both + 1 : Math.max(down, right);
    }
  }
  const rows: Row[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length && column < young.length) {
    const at = row * width + column;
    if (old[row] === young[column]) {
      rows.push({ mark: ' ', line: old[row] ?? '' });
      row++;
      column++;
    } else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) rows.push({ mark: '-', line: old[row++] ?? '' });
    else rows.push({ mark: '+', line: young[column++] ?? '' });
  }
  return [...rows, ...gone.slice(row), ...come.slice(column)];
}

function* hunks(rows: readonly Row[]): Generator<string> {
  let oldLine = 1;
  let youngLine = 1;
  let at = 0;
  while (at < rows.length) {
    if (rows[at]?.mark === ' ') {
      at++;
      oldLine++;
      youngLine++;
      continue;
    }
    const from = Math.max(0, at - context);
    let last = at;
    for (let next = at; next < rows.length && next <= last + 2 * context; next++)
      if (rows[next]?.mark !== ' ') last = next;
    const part = rows.slice(from, last + 1 + context);
    const count = (mark: string) => part.filter((row) => row.mark === ' ' || row.mark === mark).length;
    const lead = at - from;
    yield `@@ -${oldLine - lead},${count('-')} +${youngLine - lead},${count('+')} @@\n`;
    for (const { mark, line } of part)
      yield `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
    const end = from + part.length;
    for (const { mark } of rows.slice(at, end)) {
      if (mark !== '+') oldLine++;
      if (mark !== '-') youngLine++;
    }
    at = end;
  }
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
