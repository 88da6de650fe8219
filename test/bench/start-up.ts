/**
 * The time from the start of the command to its end or first response, compared with an empty Node.js program. Measures the wall time of
 * a new process of the built command (`pnpm --filter macrowright run build`). Contenders take turns.
 *
 *     node test/bench/start-up.ts [rounds]
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LimitName } from './limits.ts';
import { report } from './measure.ts';

const rounds = Number(process.argv[2] ?? 15);
const command = fileURLToPath(new URL('../../apps/cli/bin/macrowright.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'macrowright-bench-'));
const file = join(folder, 'one.xml');
writeFileSync(file, '<p>a</p>');

const node = "node -e ''";
const contenders: readonly (readonly [name: string, run: () => number | Promise<number>, limit?: LimitName])[] = [
  [node, () => timeOf(['-e', ''])],
  ['macrowright --version', () => timeOf([command, '--version'])],
  ['macrowright lint, one small file', () => timeOf([command, 'lint', '--no-config', file]), 'start, lint'],
  [
    'macrowright convert, one small file',
    () => timeOf([command, 'convert', '--from', 'storage', '--to', 'view', file]),
  ],
  ['macrowright serve, to the first response', firstResponse, 'start, serve'],
];
const times = new Map<string, number[]>(contenders.map(([name]) => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const [name, run] of contenders) {
    const milliseconds = await run();
    if (round >= 0) times.get(name)?.push(milliseconds);
  }
}
rmSync(folder, { recursive: true });
report(
  contenders.slice(1).map(([operation, , limit]) => ({
    type: 'result' as const,
    operation,
    size: '-',
    unit: 'ms',
    ours: times.get(operation) ?? [],
    peer: node,
    theirs: times.get(node) ?? [],
    limit,
  })),
);

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

async function firstResponse(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [command, 'serve', '--data', ':memory:', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [output, duration] = ['', Number.NaN];
  for await (const chunk of child.stdout) {
    output += chunk;
    const api = /REST API\s+(\S+)/.exec(output)?.[1];
    if (!api || !Number.isNaN(duration)) continue;
    await (await fetch(`${api}/space`)).text();
    duration = performance.now() - start;
    child.kill();
  }
  return duration;
}
