/**
 * How fast storage becomes the view, beside what the same run needs for "htmlparser2 + dom-serializer, storage to XML" and
 * for turndown on the same documents. Contenders take turns; medians of the rounds.
 *
 *     node test/bench/view.ts [rounds] [--site]
 *
 * `--site` measures a page of 2,000 macros and 1,000 links on a site of 100,000 pages instead, and on one of 1,000.
 */
import { createSite, renderView } from '@macroscope/convert';
import { parseStorage } from '@macroscope/storage';
import render from 'dom-serializer';
import { parseDocument } from 'htmlparser2';
import TurndownService from 'turndown';

const rounds = Number(process.argv.find((value) => /^\d+$/.test(value)) ?? 7);

const paragraph = (n: number) =>
  `<p>Paragraph ${n} with <strong>bold</strong>, <em>italic</em>, <code>code</code> &amp; a <a href="https://site${n % 50}.example/path?q=${n}">link to a site</a>, and enough words to be a paragraph.</p>`;
const block = (n: number) => `<h2>Section ${n}</h2>${paragraph(n)}
<ul><li><p>one</p></li><li><p>two <ac:link><ri:page ri:content-title="Page ${n % 1000}" /><ac:link-body>page</ac:link-body></ac:link></p></li></ul>
<ac:structured-macro ac:name="info" ac:schema-version="1" ac:macro-id="00000000-0000-4000-8000-${String(n).padStart(12, '0')}"><ac:parameter ac:name="title">Note ${n}</ac:parameter><ac:rich-text-body>${paragraph(n)}</ac:rich-text-body></ac:structured-macro>
<table><tbody><tr><th>Name</th><th>State</th></tr><tr><td>row ${n}</td><td><ac:structured-macro ac:name="status" ac:schema-version="1"><ac:parameter ac:name="title">done</ac:parameter><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro></td></tr></tbody></table>
<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:parameter ac:name="language">java</ac:parameter><ac:plain-text-body><![CDATA[if (a < ${n} && b > 0) { return "x"; }]]></ac:plain-text-body></ac:structured-macro>${paragraph(n + 1)}`;

function page(bytes: number): string {
  const blocks: string[] = [];
  for (let [n, length] = [0, 0]; length < bytes; n++) length += blocks[blocks.push(block(n)) - 1]?.length ?? 0;
  return blocks.join('\n');
}

function siteOf(pages: number) {
  return createSite({
    baseUrl: 'https://site.example/wiki',
    page: { id: 'own', title: 'Own', spaceKey: 'ENG' },
    pages: Array.from({ length: pages }, (_, n) => ({
      id: String(n),
      title: `Page ${n}`,
      spaceKey: 'ENG',
      version: 1,
      labels: [`l${n % 1000}`],
    })),
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of one run, the mean of as many as fill 150 ms. */
function time(run: () => unknown): number {
  let count = 0;
  const start = performance.now();
  do {
    run();
    count++;
  } while (performance.now() - start < 150);
  return (performance.now() - start) / count;
}

if (process.argv.includes('--site')) {
  const links = Array.from(
    { length: 1000 },
    (_, n) => `<p><ac:link><ri:page ri:content-title="Page ${n}" /></ac:link></p>`,
  );
  const macros = Array.from({ length: 2000 }, (_, n) => {
    const [name, parameter, value] =
      [
        ['status', 'title', `s${n}`],
        ['contentbylabel', 'labels', `l${n % 1000}`],
        ['excerpt-include', '', `Page ${n}`],
        ['info', 'title', 'x'],
      ][n % 4] ?? [];
    return `<ac:structured-macro ac:name="${name}"><ac:parameter ac:name="${parameter}">${value}</ac:parameter></ac:structured-macro>`;
  });
  const document = parseStorage([...links, ...macros].join('\n'));
  for (const pages of [1000, 100_000]) {
    const start = performance.now();
    const site = siteOf(pages);
    const built = performance.now() - start;
    renderView(document, { site });
    const taken = median(Array.from({ length: rounds }, () => time(() => renderView(document, { site }))));
    console.log(
      `${String(pages).padStart(7)} pages: site built in ${built.toFixed(0)} ms, page drawn in ${taken.toFixed(1)} ms`,
    );
  }
} else {
  const site = siteOf(1000);
  const turndown = new TurndownService();
  const contenders = {
    'storage to view': (source: string) => renderView(parseStorage(source), { site }).html,
    'htmlparser2 + dom-serializer, to XML': (source: string) =>
      render(parseDocument(source, { xmlMode: true }), { xmlMode: true }),
    turndown: (source: string) => turndown.turndown(source),
  };
  const sizes = [10_000, 100_000, 1_000_000];
  const table = new Map<string, number[]>();
  for (const size of sizes) {
    const source = page(size);
    const times = new Map<string, number[]>();
    for (let round = 0; round <= rounds; round++) {
      for (const [name, run] of Object.entries(contenders)) {
        if (name === 'turndown' && round > 3) continue;
        const taken = time(() => run(source));
        if (round > 0) times.set(name, [...(times.get(name) ?? []), taken]);
      }
    }
    for (const [name, values] of times)
      table.set(name, [...(table.get(name) ?? []), source.length / 1000 / median(values)]);
  }
  console.log(`MB/s at ${sizes.map((size) => `${size / 1000} KB`).join(', ')}`);
  const own = table.get('storage to view') ?? [];
  for (const [name, speeds] of table) {
    const ratio = speeds.map((speed, index) => ((own[index] ?? 0) / speed).toFixed(2)).join('  ');
    console.log(
      `${name.padEnd(40)} ${speeds.map((speed) => speed.toFixed(2).padStart(7)).join('  ')}   ours is ${ratio} x`,
    );
  }
  const growth = sizes
    .slice(1)
    .map(
      (size, index) => 1 + Math.log((own[index] ?? 1) / (own[index + 1] ?? 1)) / Math.log(size / (sizes[index] ?? 1)),
    );
  console.log(`growth exponents of ours: ${growth.map((value) => value.toFixed(3)).join(', ')}`);
}
