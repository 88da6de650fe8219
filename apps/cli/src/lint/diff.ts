const context = 3;
/** Larger changes are shown as one block instead of being compared line by line. */
const maxFields = 4_000_000;

/** A unified diff of two texts; `''` if they are equal. Line endings are kept. */
export function unifiedDiff(name: string, oldText: string, newText: string): string {
  if (oldText === newText) return '';
  const before = linesOf(oldText);
  const after = linesOf(newText);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const changes = changesOf(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const rows = [
    ...before.slice(0, start).map((line) => ({ mark: ' ', line })),
    ...changes,
    ...before.slice(before.length - end).map((line) => ({ mark: ' ', line })),
  ];
  return [`--- ${name}\n`, `+++ ${name}\n`, ...hunks(rows)].join('');
}

interface Row {
  readonly mark: string;
  readonly line: string;
}

function changesOf(before: readonly string[], after: readonly string[]): Row[] {
  const removed = before.map((line) => ({ mark: '-', line }));
  const added = after.map((line) => ({ mark: '+', line }));
  const width = after.length + 1;
  if ((before.length + 1) * width > maxFields) return [...removed, ...added];
  // lengths of the longest common subsequences of the remaining lines
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const at = row * width + column;
      const [down = 0, right = 0, both = 0] = [lengths[at + width], lengths[at + 1], lengths[at + width + 1]];
      lengths[at] = before[row] === after[column] ? both + 1 : Math.max(down, right);
    }
  }
  const rows: Row[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    const at = row * width + column;
    if (before[row] === after[column]) {
      rows.push({ mark: ' ', line: before[row] ?? '' });
      row++;
      column++;
    } else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0))
      rows.push({ mark: '-', line: before[row++] ?? '' });
    else rows.push({ mark: '+', line: after[column++] ?? '' });
  }
  return [...rows, ...removed.slice(row), ...added.slice(column)];
}

function* hunks(rows: readonly Row[]): Generator<string> {
  let oldLine = 1;
  let newLine = 1;
  let at = 0;
  while (at < rows.length) {
    if (rows[at]?.mark === ' ') {
      at++;
      oldLine++;
      newLine++;
      continue;
    }
    const from = Math.max(0, at - context);
    let last = at;
    for (let next = at; next < rows.length && next <= last + 2 * context; next++)
      if (rows[next]?.mark !== ' ') last = next;
    const part = rows.slice(from, last + 1 + context);
    const count = (mark: string) => part.filter((row) => row.mark === ' ' || row.mark === mark).length;
    const lead = at - from;
    yield `@@ -${oldLine - lead},${count('-')} +${newLine - lead},${count('+')} @@\n`;
    for (const { mark, line } of part)
      yield `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
    const end = from + part.length;
    for (const { mark } of rows.slice(at, end)) {
      if (mark !== '+') oldLine++;
      if (mark !== '-') newLine++;
    }
    at = end;
  }
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
