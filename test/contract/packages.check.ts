import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { anchor, panel } from '@macrowright/macros';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readmeScripts } from '../docs/readme-scripts.ts';
import { matchesClaim } from '../docs/run-script.ts';
import { emptyProject, packAll, pnpm, run } from './packed.ts';

const names = ['storage', 'macros', 'cql', 'convert', 'lint', 'language', 'api', 'server'].map(
  (name) => `@macrowright/${name}`,
);
const outside = mkdtempSync(join(tmpdir(), 'macrowright-packed-'));
const projects = { npm: join(outside, 'with npm'), pnpm: join(outside, 'with pnpm') };
let packed: ReadonlyMap<string, string>;

beforeAll(async () => {
  packed = await packAll(join(outside, 'packed'));
  for (const folder of Object.values(projects)) emptyProject(folder, packed);
  await Promise.all([
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], projects.npm),
    pnpm(['install', '--prefer-offline'], projects.pnpm),
  ]);
}, 600_000);
afterAll(() => rmSync(outside, { recursive: true, force: true }));

test('packs all packages and nothing else', () => {
  expect([...packed.keys()].sort()).toEqual([...names, 'macrowright'].sort());
});

describe.each([...names, 'macrowright'])('%s', (name) => {
  const installed = () => join(projects.npm, 'node_modules', name);

  test('has no problems reported by publint', async () => {
    const data = readFileSync(packed.get(name) ?? '');
    const tarball = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
    const { messages } = await publint({ pack: { tarball }, level: 'suggestion' });
    expect(messages).toEqual([]);
  });

  test.runIf(name !== 'macrowright')('has types that resolve for every kind of module resolution', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(packed.get(name) ?? '')));
    const old = ['node10', 'node16-cjs']; // these packages are ES modules only
    const problems = 'problems' in result ? result.problems : [];
    expect(result.types).not.toBe(false);
    expect(problems.filter((one) => !('resolutionKind' in one && old.includes(one.resolutionKind)))).toEqual([]);
  });

  test('has no install scripts, includes its license, and excludes tests', async () => {
    const { scripts = {}, license } = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8'));
    expect(Object.keys(scripts).filter((script) => /install|prepare|prepublish/.test(script))).toEqual([]);
    expect(license).toBe('Apache-2.0');
    expect(readFileSync(join(installed(), 'LICENSE'), 'utf8')).toContain('Apache License');
    const files = await run('tar', ['tzf', packed.get(name) ?? ''], outside);
    expect(files.split('\n').filter((file) => /\.test[.-]|tsbuildinfo/.test(file))).toEqual([]);
  });
});

describe.each(Object.entries(projects))('installed with %s', (_tool, project) => {
  test.each(names)('%s: the examples of its README work in plain Node.js', async (name) => {
    const readme = readFileSync(join(project, 'node_modules', name, 'README.md'), 'utf8');
    const file = join(project, `${name.replace(/\W/g, '-')}.mts`);
    const scripts = readmeScripts(name, readme);
    expect(scripts).not.toEqual([]);
    for (const script of scripts) {
      writeFileSync(file, script);
      const claims: [value: unknown, text: string][] = JSON.parse(
        (await run(process.execPath, [file], project)).split('\n').at(-1) ?? '',
      );
      for (const [value, claimed] of claims)
        expect([value, claimed, matchesClaim(value, claimed)]).toEqual([value, claimed, true]);
    }
  });

  test('macros: editors find the documentation of parameters in the declarations', () => {
    const read = (file: string) =>
      readFileSync(join(project, 'node_modules/@macrowright/macros/dist/builtin', file), 'utf8');
    expect(read('panel.d.ts')).toContain(`/** ${panel.parameters.borderStyle.doc} Default: \`solid\`. */\n`);
    expect(read('anchor.d.ts')).toContain(`/** ${anchor.parameters[''].doc} */\n    readonly "name": "";`);
  });

  test('macrowright: the command converts, lints and prints its version, without dependencies', async () => {
    const bin = join(project, 'node_modules/macrowright/bin/macrowright.mjs');
    writeFileSync(join(project, 'page.wiki'), '{cheese}');
    const convert = ['convert', '--from', 'wiki', '--to', 'storage', 'page.wiki'];
    expect((await run(process.execPath, [bin, ...convert], project)).trim()).toBe(
      '<ac:structured-macro ac:name="cheese" />',
    );
    await run(process.execPath, [bin, 'lint', 'page.wiki'], project);
    const manifest = JSON.parse(readFileSync(join(project, 'node_modules/macrowright/package.json'), 'utf8'));
    expect((await run(process.execPath, [bin, '--version'], project)).trim()).toContain(manifest.version);
    expect(manifest.dependencies).toBeUndefined();
    const notices = readFileSync(join(project, 'node_modules/macrowright/dist/third-party-licenses.txt'), 'utf8');
    for (const part of ['hono 4', 'monaco-editor 0', 'domhandler 6']) expect(notices).toContain(`\n${part}`);
  });
});
