/**
 * Lints pages once in a new process, as a command does, and prints the processor time in milliseconds, excluding loading the code.
 *
 *     node test/bench/lint-cold.ts CHECKOUT < pages.json     a JSON array of storage strings
 */
import { readFileSync } from 'node:fs';
import { importCheckout } from './checkout.ts';

const pages = JSON.parse(readFileSync(0, 'utf8')) as string[];
const { lint } = await importCheckout(process.argv[2] ?? '.');
const start = process.cpuUsage();
let count = 0;
for (const page of pages) count += lint(page);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, count }));
