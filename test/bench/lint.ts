/**
 * `macroscope lint` against `xmllint --noout`, and its start against `node -e ''`.
 *
 *     node test/bench/lint.ts [rounds] [files] [bytes]
 *
 * 1,000 documents of 10 KB, all default rules, a process of its own for each measurement, the built command
 * (`pnpm --filter macroscope run build`). Contenders are interleaved round by round; medians are printed, and ratios.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [rounds = 7, files = 1000, bytes = 10_000] = process.argv.slice(2).map(Number);
const command = fileURLToPath(new URL('../../apps/cli/bin/macroscope.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'macroscope-bench-'));
const storage: string[] = [];
const wrapped: string[] = [];

/** Small numbers, the same in each run. */
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

function document(): string {
  let text = '';
  while (text.length < bytes) text += `${pieces[below(pieces.length)]?.()}\n`;
  return text;
}

for (const name of ['storage', 'wrapped']) mkdirSync(join(folder, name));
for (let index = 0; index < files; index++) {
  const text = document();
  const name = `${String(index).padStart(5, '0')}.xml`;
  storage.push(join(folder, 'storage', name));
  wrapped.push(join(folder, 'wrapped', name));
  writeFileSync(storage.at(-1) ?? '', text);
  const root = '<!DOCTYPE xml [<!ENTITY nbsp "&#160;">]><xml xmlns:ac="ac" xmlns:ri="ri" xmlns:at="at">';
  writeFileSync(wrapped.at(-1) ?? '', `${root}${text}</xml>`);
}
const one = join(folder, 'one.xml');
writeFileSync(one, '<p>a</p>');
const cache = join(folder, 'cache.json');

const contenders: Readonly<Record<string, readonly [command: string, args: readonly string[]]>> = {
  'xmllint --noout': ['xmllint', ['--noout', ...wrapped]],
  'macroscope lint': [process.execPath, [command, 'lint', '--no-config', '--format', 'compact', ...storage]],
  'macroscope lint, one thread': [
    process.execPath,
    [command, 'lint', '--no-config', '--concurrency', '1', '--format', 'compact', ...storage],
  ],
  'macroscope lint, cache filled': [
    process.execPath,
    [command, 'lint', '--no-config', '--cache-location', cache, '--format', 'compact', ...storage],
  ],
  "node -e ''": [process.execPath, ['-e', '']],
  'macroscope lint, one small file': [process.execPath, [command, 'lint', '--no-config', one]],
};
const times = new Map<string, number[]>();
for (let round = -1; round < rounds; round++) {
  for (const [name, [file, args]] of Object.entries(contenders)) {
    const start = performance.now();
    const { error, status } = spawnSync(file, args, { stdio: 'ignore', cwd: folder });
    if (error || (status ?? 2) > 1) continue; // not installed, or not built
    if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  }
}
rmSync(folder, { recursive: true });

const median = (name: string) =>
  (times.get(name) ?? []).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
for (const name of Object.keys(contenders)) console.log(`${name.padEnd(34)} ${median(name).toFixed(0).padStart(6)} ms`);
const ratio = (name: string, to: string) => (median(name) / median(to)).toFixed(2);
console.log(`against xmllint        ${ratio('macroscope lint', 'xmllint --noout')}  (must be at most 2)`);
console.log(`start against node     ${ratio('macroscope lint, one small file', "node -e ''")}  (must be at most 1.6)`);
console.log(
  `cache against no cache ${ratio('macroscope lint, cache filled', 'macroscope lint')}  (must be at most 0.4)`,
);
