/**
 * How fast wiki markup becomes storage, beside markdown-it on the same visible content; how much a re-conversion after
 * one letter costs; how hostile inputs and size weigh. Contenders take turns; medians of the rounds, CPU time.
 *
 *     node test/bench/wiki.ts [rounds]
 */
import { convertBody, createWikiConverter, wikiToStorage } from '@macroscope/convert';
import MarkdownIt from 'markdown-it';

const rounds = Number(process.argv[2] ?? 9);

/** Small numbers, the same in each run. */
let seed = 7;
function below(limit: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % limit;
}

const words =
  'release plan service gateway token index worker page version größe retry cache deploy audit the of and'.split(' ');
const some = (count: number) => Array.from({ length: count }, () => words[below(words.length)]).join(' ');

/** One piece of text in both notations. */
type Both = readonly [wiki: string, markdown: string];
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

function page(bytes: number): Both {
  const parts: Both[] = [];
  for (let length = 0; length < bytes; ) {
    const part = block();
    parts.push(part);
    length += part[0].length + 2;
  }
  // a flat string, as a file would be
  return joined(parts, '\n\n').map((text) => Buffer.from(text).toString()) as [string, string];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of CPU that one run takes, the mean of as many as fill 150 ms. */
function time(run: () => string): number {
  let count = 0;
  const start = process.cpuUsage();
  for (;;) {
    const out = run();
    out.charCodeAt(out.length >> 1); // a string in pieces is put together when it is read
    count++;
    const { user, system } = process.cpuUsage(start);
    if (user + system > 150_000) return (user + system) / 1000 / count;
  }
}

function interleaved(contenders: Readonly<Record<string, () => string>>): Record<string, number> {
  const times = Object.entries(contenders).map(([name, run]) => ({ name, run, spent: [] as number[] }));
  for (const { run } of times) time(run);
  for (let round = 0; round < rounds; round++) for (const { run, spent } of times) spent.push(time(run));
  return Object.fromEntries(times.map(({ name, spent }) => [name, median(spent)]));
}

const markdown = new MarkdownIt();
const [wiki, md] = page(1_000_000);
const speed = interleaved({
  'markdown-it': () => markdown.render(md),
  'wiki to storage': () => wikiToStorage(wiki).storage,
  'wiki to view': () => {
    const result = convertBody({ value: wiki, from: 'wiki', to: 'view' });
    return result.ok ? result.value : '';
  },
});
const base = speed['markdown-it'] ?? Number.NaN;
console.log(
  `${(wiki.length / 1e6).toFixed(2)} MB of wiki markup, the same content as ${(md.length / 1e6).toFixed(2)} MB of Markdown`,
);
for (const [name, ms] of Object.entries(speed))
  console.log(`${name.padEnd(16)} ${ms.toFixed(1)} ms, ${(ms / base).toFixed(2)} x`);

const [text] = page(100_000);
const converter = createWikiConverter();
converter.convert(text);
let at = 0;
const edit = interleaved({
  full: () => wikiToStorage(text).storage,
  'after one letter': () => {
    at = (at + 997) % text.length;
    return converter.convert(`${text.slice(0, at)}x${text.slice(at)}`).storage;
  },
});
const full = edit.full ?? Number.NaN;
console.log(
  `100 KB again after one letter: ${((edit['after one letter'] ?? Number.NaN) / full).toFixed(2)} of ${full.toFixed(2)} ms`,
);

const hostile: Readonly<Record<string, (size: number) => string>> = {};
for (const piece of [
  '[',
  '{',
  '*',
  '|',
  '\\',
  '{panel}x',
  '{panel}\n',
  '_a ',
  '!a ',
  '[a|',
  '{{a ',
  '{color:red}a ',
  ':) ',
  '*_-+^~',
  '|a [x|b {c\n',
  'http://a.b ',
  '\n',
]) {
  hostile[JSON.stringify(piece)] = (size) => piece.repeat(size / piece.length);
}
hostile['nested panels'] = (size) => `${'{panel:a=b}'.repeat(size / 18)}x${'{panel}'.repeat(size / 18)}`;
for (const [name, make] of Object.entries(hostile)) {
  const [small, large] = [make(100_000), make(1_000_000)];
  const one = median([1, 2, 3].map(() => time(() => wikiToStorage(small).storage)));
  const ten = time(() => wikiToStorage(large).storage);
  console.log(
    `${name.padEnd(16)} 100 KB ${one.toFixed(1)} ms, ${(one / full).toFixed(1)} x; exponent to 1 MB ${Math.log10(ten / one).toFixed(2)}`,
  );
}

const sizes = [10_000, 100_000, 1_000_000, 10_000_000].map((size) => {
  const [one] = page(size);
  return median([1, 2, 3].map(() => time(() => wikiToStorage(one).storage)));
});
console.log(
  `growth 10 KB to 10 MB: ${sizes.map((ms) => ms.toFixed(2)).join(', ')} ms, exponent ${(Math.log10((sizes[3] ?? 0) / (sizes[0] ?? 1)) / 3).toFixed(3)}`,
);
