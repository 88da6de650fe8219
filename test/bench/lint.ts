/**
 * `macrowright lint` compared with `xmllint --noout` and with Biome's HTML linter, and a second run with a cache compared with the first.
 *
 *     node test/bench/lint.ts [rounds] [files] [bytes]
 *
 * 1,000 documents of 10 KB, joined real pages if the corpus exists, with the default rules. Measures the wall time of a new process
 * of the built command (`pnpm --filter macrowright run build`). Contenders take turns.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entityCode } from '@macrowright/storage';
import { realPages } from './documents.ts';
import type { LimitName } from './limits.ts';
import { report } from './measure.ts';
import type { Result } from './measurement.ts';

const [rounds = 7, files = 1000, bytes = 10_000] = process.argv.slice(2).map(Number);
const command = fileURLToPath(new URL('../../apps/cli/bin/macrowright.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'macrowright-bench-'));
const storage: string[] = [];
const wrapped: string[] = [];

const real = realPages(files, bytes);

/** Random integers, the same in each run. */
let seed = 42;
function below(limit: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % limit;
}

const words = 'release plan service gateway token index worker page version größe retry cache deploy audit'.split(' ');
const some = (count: number) => Array.from({ length: count }, () => words[below(words.length)]).join(' ');
const pieces: readonly (() => string)[] = [
  () => `<h2>${some(3)}</h2>`,
  () =>
    `<p>${some(20)} <strong>${some(2)}</strong> <a href="https://e.org/${some(1)}?a=1&amp;b=2">${some(3)}</a>&nbsp;${some(5)}</p>`,
  () => `<ul>${Array.from({ length: 4 }, () => `<li>${some(6)}</li>`).join('')}</ul>`,
  () =>
    `<table><tbody><tr><th>${some(1)}</th><th>${some(1)}</th></tr><tr><td>${some(2)}</td><td>${some(2)}</td></tr></tbody></table>`,
  () =>
    `<ac:structured-macro ac:name="info"><ac:rich-text-body><p>${some(12)}</p></ac:rich-text-body></ac:structured-macro>`,
  () =>
    `<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">java</ac:parameter><ac:plain-text-body><![CDATA[if (a < b) { ${some(8)} }]]></ac:plain-text-body></ac:structured-macro>`,
  () =>
    `<p><ac:link><ri:page ri:content-title="${some(2)}" /><ac:plain-text-link-body><![CDATA[${some(2)}]]></ac:plain-text-link-body></ac:link> <ac:image ac:alt="${some(1)}"><ri:attachment ri:filename="a.png" /></ac:image></p>`,
];

function generatedPage(): string {
  let text = '';
  while (text.length < bytes) text += `${pieces[below(pieces.length)]?.()}\n`;
  return text;
}

for (const name of ['storage', 'wrapped', 'html']) mkdirSync(join(folder, name));
for (let index = 0; index < files; index++) {
  const text = real?.[index] ?? generatedPage();
  const name = `${String(index).padStart(5, '0')}.xml`;
  storage.push(join(folder, 'storage', name));
  wrapped.push(join(folder, 'wrapped', name));
  writeFileSync(storage.at(-1) ?? '', text);
  writeFileSync(join(folder, 'html', name.replace('.xml', '.html')), text);
  writeFileSync(wrapped.at(-1) ?? '', asXml(text));
}
writeFileSync(
  join(folder, 'biome.json'),
  JSON.stringify({ html: { linter: { enabled: true }, experimentalFullSupportEnabled: true } }),
);
const cache = join(folder, 'cache.json');
const biome = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url));

const lint = [command, 'lint', '--no-config', '--format', 'compact'];
type Contender = keyof typeof contenders;
const contenders = {
  xmllint: ['xmllint', ['--noout', ...wrapped]],
  biome: [biome, ['lint', '--config-path', folder, '--max-diagnostics', '1', join(folder, 'html')]],
  lint: [process.execPath, [...lint, ...storage]],
  'one thread': [process.execPath, [...lint, '--concurrency', '1', ...storage]],
  'cache filled': [process.execPath, [...lint, '--cache-location', cache, ...storage]],
} as const satisfies { readonly [name: string]: readonly [command: string, args: readonly string[]] };
const times = new Map<string, number[]>();
for (let round = -1; round < rounds; round++) {
  for (const [name, [file, args]] of Object.entries(contenders)) {
    const start = performance.now();
    const { error, status } = spawnSync(file, args, { stdio: 'ignore', cwd: folder });
    const ended = performance.now() - start;
    if (error || (status ?? 2) > 1) throw new Error(`${name} failed: ${error?.message ?? status}`);
    if (round >= 0) times.set(name, [...(times.get(name) ?? []), ended]);
  }
}
rmSync(folder, { recursive: true });

/** Adds a root element with Confluence's prefixes, and declares the entities in the text. */
function asXml(text: string): string {
  const names = new Set([...text.matchAll(/&([A-Za-z][A-Za-z0-9]*);/g)].map(([, name = '']) => name));
  const declarations = [...names].flatMap((name) => {
    const code = entityCode(name);
    return code === undefined ? [] : `<!ENTITY ${name} "&#${code};">`;
  });
  const prefixes = ['ac', 'ri', 'at', 'fab', 'atlassian-content'].map((prefix) => ` xmlns:${prefix}="${prefix}"`);
  return `<!DOCTYPE xml [${declarations.join('')}]><xml${prefixes.join('')}>${text}</xml>`;
}

const row = (operation: string, ours: Contender, peer: string, theirs: Contender, limit?: LimitName): Result => ({
  type: 'result',
  operation,
  size: `${files.toLocaleString('en')} × ${Math.round(bytes / 1000)} KB`,
  unit: 'ms',
  ours: times.get(ours) ?? [],
  peer,
  theirs: times.get(theirs) ?? [],
  limit,
});
report([
  row('macrowright lint', 'lint', 'xmllint --noout', 'xmllint', 'lint, xmllint'),
  row('macrowright lint', 'lint', 'biome lint, HTML', 'biome', 'lint, HTML linters'),
  row('macrowright lint --concurrency 1', 'one thread', 'macrowright lint', 'lint'),
  row('macrowright lint, cache filled', 'cache filled', 'macrowright lint', 'lint', 'lint, cache'),
]);
