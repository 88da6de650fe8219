/** Random integers, the same in each run. */
let seed = 7;
function below(limit: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % limit;
}

const words =
  'release plan service gateway token index worker page version größe retry cache deploy audit the of and'.split(' ');
const some = (count: number) => Array.from({ length: count }, () => words[below(words.length)]).join(' ');

/** The same text in both notations. */
export type Both = readonly [wiki: string, markdown: string];
const inlines: readonly (() => Both)[] = [
  ...Array.from({ length: 9 }, () => (): Both => {
    const text = some(3 + below(10));
    return [text, text];
  }),
  () => styled(some(2), '*', '**'),
  () => styled(some(2), '_', '*'),
  () => [`{{${words[below(9)]}.run()}}`, '`run()`'],
  () => {
    const [text, number] = [some(2), below(9999)];
    return [`[${text}|https://example.org/${number}?a=1]`, `[${text}](https://example.org/${number}?a=1)`];
  },
  () => {
    const [text, title] = [some(2), some(3)];
    return [`[${text}|${title}]`, `[${text}](<${title}>)`];
  },
];
const styled = (text: string, wiki: string, markdown: string): Both => [wiki + text + wiki, markdown + text + markdown];
const line = (count: number): Both =>
  joined(
    Array.from({ length: count }, () => inlines[below(inlines.length)]?.() ?? ['', '']),
    ' ',
  );
const joined = (parts: readonly Both[], by: string): Both => [
  parts.map(([wiki]) => wiki).join(by),
  parts.map(([, markdown]) => markdown).join(by),
];

function block(): Both {
  switch (below(7)) {
    case 0: {
      const text = some(4);
      return [`h2. ${text}`, `## ${text}`];
    }
    case 1: {
      const items = Array.from({ length: 4 }, () => line(3));
      return [items.map(([wiki]) => `* ${wiki}`).join('\n'), items.map(([, markdown]) => `- ${markdown}`).join('\n')];
    }
    case 2: {
      const rows = Array.from({ length: 5 }, () => [line(1), line(1), line(1)] as const);
      const row = (side: 0 | 1) => rows.map((cells) => `|${cells.map((cell) => cell[side]).join('|')}|`).join('\n');
      return [`||a||b||c||\n${row(0)}`, `|a|b|c|\n|---|---|---|\n${row(1)}`];
    }
    case 3: {
      const code = Array.from({ length: 6 }, () => `if (a < ${below(99)}) { run("${some(1)}"); }`).join('\n');
      return [`{code:java}\n${code}\n{code}`, `\`\`\`java\n${code}\n\`\`\``];
    }
    default:
      return line(6);
  }
}

/** A page of about `bytes` characters as wiki markup, and the same visible content as Markdown. Always the same for the same size. */
export function bothDocuments(bytes: number): Both {
  seed = 7;
  const parts: Both[] = [];
  for (let length = 0; length < bytes; ) {
    const part = block();
    parts.push(part);
    length += part[0].length + 2;
  }
  // a flat string, like one read from a file
  return joined(parts, '\n\n').map((text) => Buffer.from(text).toString()) as [string, string];
}
