import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createServer, type RunningServer } from '@macrowright/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { typeErrors } from '../docs/compile.ts';
import { stepsOf } from '../docs/page-steps.ts';
import { claimsOf, matchesClaim } from '../docs/run-script.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Outside the repository, like a reader's folder. */
const outside = mkdtempSync(join(tmpdir(), 'macrowright-docs-'));
const pages = [
  'docs/start.md',
  'docs/guides/builder.md',
  'docs/guides/playground.md',
  'docs/guides/lint-in-ci.md',
  'docs/guides/server.md',
  'docs/guides/migrate-from-strings.md',
  'docs/guides/write-a-macro.md',
  'docs/guides/write-a-rule.md',
  'docs/guides/write-a-renderer.md',
];
const markdownOf = (page: string) => readFileSync(join(root, page), 'utf8');
/** Provides the built command instead of the published one. */
const shell = `npx() { [ "$1" = macrowright ] && shift && '${process.execPath}' '${join(root, 'apps/cli/bin/macrowright.mjs')}' "$@"; }
node() { '${process.execPath}' "$@"; }`;

let server: RunningServer;
beforeAll(async () => {
  server = await createServer({ data: ':memory:', demo: true });
  writeFileSync(join(outside, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'test/node_modules'), join(outside, 'node_modules'), 'junction');
});
afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true, force: true });
});

async function run(line: string, cwd: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('bash', ['-c', `${shell}\n${line}`], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, output: stdout + stderr };
}

describe.each(pages)('%s', (page) => {
  const steps = stepsOf(markdownOf(page));

  test('runs as documented, step by step', async () => {
    const folder = join(outside, page.replaceAll(/\W/g, '-'));
    mkdirSync(folder, { recursive: true });
    expect(steps).not.toEqual([]);
    for (const [index, step] of steps.entries()) {
      if (step.kind === 'file') {
        mkdirSync(dirname(join(folder, step.name)), { recursive: true });
        writeFileSync(join(folder, step.name), step.content);
      } else if (step.kind === 'command') {
        const { code, output } = await run(step.line.replaceAll('http://127.0.0.1:4170', server.url), folder);
        expect([step.line, code, code === step.exitCode ? '' : output]).toEqual([step.line, step.exitCode, '']);
      } else {
        const source = step.code.replaceAll('http://127.0.0.1:4170', server.url);
        for (const [value, claimed] of await claimsOf(join(folder, `script-${index}.ts`), source))
          expect([value, claimed, matchesClaim(value, claimed)]).toEqual([value, claimed, true]);
      }
    }
  });
});

test('all TypeScript on these pages compiles', () => {
  const files = readdirSync(outside, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const scripts = files.filter((name) => !name.startsWith('node_modules')).map((name) => join(outside, name));
  expect(scripts.length).toBeGreaterThan(15);
  expect(typeErrors(scripts)).toBe('');
});

test('all JSON and YAML can be parsed', () => {
  const blocks = pages.flatMap((page) => [...markdownOf(page).matchAll(/^```(json|ya?ml)\b.*\n([\s\S]*?)^```$/gm)]);
  expect(blocks.length).toBeGreaterThan(1);
  for (const [, language, content = ''] of blocks) {
    expect(language === 'json' ? JSON.parse(content) : parse(content)).toBeTypeOf('object');
  }
});
