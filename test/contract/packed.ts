import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const { packageManager } = JSON.parse(
  await import('node:fs').then(({ readFileSync }) => readFileSync(join(root, 'package.json'), 'utf8')),
);

/** Runs a program; rejects with its output if it fails. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() });
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await code) !== 0)
    throw new Error(`${command} ${args.join(' ')} exited with ${await code}:\n${stdout}${stderr}`);
  return stdout;
}

/** Settings of the npm or pnpm that runs the tests must not affect the ones under test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|pnpm_|INIT_CWD|NODE_PATH)/i.test(name)),
  );
}

export const pnpm = (args: readonly string[], cwd: string) =>
  run('npm', ['exec', '--yes', '--', packageManager, ...args], cwd);

/** Packs every publishable package into `folder`; returns the files by package name. */
export async function packAll(folder: string): Promise<ReadonlyMap<string, string>> {
  mkdirSync(folder, { recursive: true });
  const filters = ['--filter', './packages/*', '--filter', './apps/cli'];
  await pnpm([...filters, '-r', 'pack', '--pack-destination', folder], root);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tgz'))
      .sort()
      .map((name) => [
        name.replace(/^macrowright-(?=[a-z])/, '@macrowright/').replace(/-\d.*$/, ''),
        join(folder, name),
      ]),
  );
}

/** An otherwise empty project that depends on all packed packages. */
export function emptyProject(folder: string, packed: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries([...packed].map(([name, file]) => [name, `file:${file}`]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'reader', private: true, type: 'module', dependencies: files }),
  );
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    `overrides:\n${Object.entries(files)
      .map(([name, file]) => `  "${name}": "${file}"\n`)
      .join('')}`,
  );
}
