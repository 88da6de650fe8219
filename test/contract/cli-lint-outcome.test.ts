// How a run of `lint` ends: exit codes, why it failed, and what it leaves in files.

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { macrowright, start } from './command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'macrowright-outcome-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, content: string) => writeFileSync(join(folder, path), content);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const run = (args: readonly string[], stdin = '', env: Record<string, string> = {}) =>
  macrowright(['lint', ...args], stdin, { cwd: folder, env });

const image = '<p><ac:image><ri:attachment ri:filename="a.png"/></ac:image></p>';

describe('the reason of a failure', () => {
  it('is said when --quiet hides the findings that fail the run', async () => {
    write('a.xml', image);
    expect(await run(['--quiet', '--fail-on', 'warning', 'a.xml'])).toMatchObject({
      code: 1,
      stderr: 'macrowright lint: Failed: 1 problem of severity "warning" or higher.\n',
    });
    expect((await run(['--max-warnings', '0', 'a.xml'])).stderr).toBe(
      'macrowright lint: Failed: 1 warning, more than 0.\n',
    );
  });

  it('is said when standard output is the fixed text or a diff', async () => {
    const broken = '<p>a & b <ac:structured-macro/></p>';
    const fixed = await run(['--stdin', '--fix'], broken);
    expect([fixed.code, fixed.stdout]).toEqual([1, broken.replace('&', '&amp;')]);
    expect(fixed.stderr).toContain('stdin:1:14');
    write('a.xml', broken);
    const shown = await run(['--fix-dry-run', 'a.xml']);
    expect(shown.code).toBe(1);
    expect(shown.stderr).toContain('a.xml:1:14');
  });
});

it('does not pass the value of --since to git as an option', async () => {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  write('a.storage.xml', image);
  const { code, stderr } = await run([`--since=--output=${join(folder, 'written')}`]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('Unknown commit "--output=')]);
  expect(readdirSync(folder)).not.toContain('written');
  expect((await run(['--since', 'nosuch'])).code).toBe(2);
});

it('--init does not write a second configuration', async () => {
  write('macrowright.config.jsonc', '{}');
  expect(await run(['--init'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('macrowright.config.jsonc" already exists.'),
  });
  expect(readdirSync(folder)).toEqual(['macrowright.config.jsonc']);
});

describe('--fix', () => {
  it('keeps modes, symbolic links and hard links, and leaves no draft', async () => {
    const broken = '<p>a & b</p>';
    for (const name of ['a.xml', 'b.xml', 'c.xml']) write(name, broken);
    chmodSync(join(folder, 'a.xml'), 0o640);
    symlinkSync('b.xml', join(folder, 'link.xml'));
    linkSync(join(folder, 'c.xml'), join(folder, 'd.xml'));
    expect((await run(['--fix', 'a.xml', 'link.xml', 'c.xml'])).code).toBe(0);
    expect(['a.xml', 'b.xml', 'link.xml', 'c.xml', 'd.xml'].map(read)).toEqual(Array(5).fill('<p>a &amp; b</p>'));
    expect(statSync(join(folder, 'a.xml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.xml', 'b.xml', 'c.xml', 'd.xml', 'link.xml']);
  });

  it('fixes a file with very many problems', async () => {
    write('a.xml', `<p>${'a & b '.repeat(130_000)}</p>`);
    expect((await run(['--fix', 'a.xml'])).code).toBe(0);
    expect(read('a.xml')).toBe(`<p>${'a &amp; b '.repeat(130_000)}</p>`);
  });
});

describe('a terminal', () => {
  it.runIf(process.platform !== 'win32')('gets no control characters from names', async () => {
    const name = 'a\u001b[31m\n::error::b.xml';
    write(name, image);
    for (const format of ['pretty', 'stylish', 'compact', 'github']) {
      const { stdout } = await run(['--format', format, name]);
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toMatch(/^::error::b/m);
    }
    const { stderr } = await run([`${name}.none.xml`]);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toMatch(/^::error::b/m);
  });

  it('gets colors only if it can show them, or if FORCE_COLOR asks for them', async () => {
    write('a.xml', image);
    expect((await run(['a.xml'])).stdout).not.toContain('\u001b');
    expect((await run(['a.xml'], '', { FORCE_COLOR: '1', NO_COLOR: '' })).stdout).toContain('\u001b[');
    expect((await run(['a.xml'], '', { NO_COLOR: '1' })).stdout).not.toContain('\u001b');
  });
});

describe('--staged', () => {
  const broken = '<p>a & b</p>';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@e.org', ...args], { cwd: folder, encoding: 'utf8' });
  beforeEach(() => {
    git('init', '-q');
    write('a.storage.xml', '<p>a</p>');
    git('add', '.');
    git('commit', '-qm', 'a');
  });

  it('reads what is staged, not the working tree', async () => {
    write('a.storage.xml', broken);
    expect((await run(['--staged'])).stdout).toContain('in 0 files');
    git('add', '.');
    write('a.storage.xml', '<p>a</p>');
    mkdirSync(join(folder, 'below'));
    const { code, stdout } = await run(['--staged', '--format', 'compact']);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^a\.storage\.xml:1:6: error unescaped-ampersand/)]);
    rmSync(join(folder, 'a.storage.xml'));
    expect((await run(['--staged', 'a.storage.xml', '.'])).code).toBe(2); // named, but not there
    expect((await run(['--staged', '.'])).code).toBe(1);
    expect((await macrowright(['lint', '--staged', '..'], '', { cwd: join(folder, 'below') })).code).toBe(1);
  });

  it('with --fix changes the file and the index', async () => {
    write('a.storage.xml', broken);
    git('add', '.');
    expect(await run(['--staged', '--fix'])).toMatchObject({ code: 0, stderr: 'Fixed 1 file. Remaining problems:\n' });
    expect(read('a.storage.xml')).toBe('<p>a &amp; b</p>');
    expect(git('show', ':a.storage.xml')).toBe('<p>a &amp; b</p>');
    expect(git('status', '--short')).toBe('M  a.storage.xml\n');
  });

  it('does not fix a file with changes that are not staged', async () => {
    write('b.storage.xml', broken);
    write('a.storage.xml', broken);
    git('add', '.');
    write('a.storage.xml', `${broken}<p>later</p>`);
    const { code, stderr } = await run(['--staged', '--fix']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Cannot fix "a.storage.xml", which has changes')]);
    expect([read('a.storage.xml'), read('b.storage.xml')]).toEqual([`${broken}<p>later</p>`, broken]);
    expect(git('show', ':b.storage.xml')).toBe(broken);
    expect(await run(['--staged', '--fix', 'b.storage.xml'])).toMatchObject({ code: 0 });
  });

  it('ignores what ignore files exclude, and symbolic links', async () => {
    mkdirSync(join(folder, 'below'));
    write('below/b.storage.xml', broken);
    write('below/.macrowrightignore', 'b.*\n');
    symlinkSync('nowhere', join(folder, 'c.storage.xml'));
    git('add', '.');
    expect((await run(['--staged'])).stdout).toContain('in 0 files');
    expect((await run(['--staged', '--no-ignore'])).stdout).toContain('in 1 file;');
  });
});

describe.runIf(process.platform !== 'win32')('symbolic links and special files', () => {
  it('are followed out of the working folder only with --follow-symlinks', async () => {
    const broken = '<p>a & b</p>';
    for (const name of ['in', 'out']) mkdirSync(join(folder, name));
    write('out/a.storage.xml', broken);
    write('out/b.xml', broken);
    symlinkSync('../out', join(folder, 'in/linked'));
    symlinkSync('../out/b.xml', join(folder, 'in/b.xml'));
    symlinkSync('.', join(folder, 'in/circle'));
    const inside = (...args: string[]) => macrowright(['lint', ...args], '', { cwd: join(folder, 'in') });
    for (const path of ['linked', 'b.xml', 'linked/a.storage.xml', './b.xml']) {
      expect(await inside('--fix', path)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('a symbolic link leads out of the working folder'),
      });
    }
    expect((await inside('--fix', '*.xml')).stderr).toContain('no file matches');
    expect((await inside('--fix', '--allow-unmatched', '.')).stdout).toContain('in 0 files');
    expect([read('out/a.storage.xml'), read('out/b.xml')]).toEqual([broken, broken]);

    expect((await inside('--follow-symlinks', '.')).stdout).toContain('in 1 file;');
    await inside('--fix', '--follow-symlinks', 'linked', 'b.xml');
    expect([read('out/a.storage.xml'), read('out/b.xml')]).toEqual(['<p>a &amp; b</p>', '<p>a &amp; b</p>']);
    expect((await run(['in/linked', 'in/b.xml'])).code).toBe(0); // they do not lead out of this folder
  });

  it('are not read when they are devices or pipes', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.xml')]);
    for (const path of ['/dev/zero', 'pipe.xml']) {
      expect(await run([path])).toMatchObject({ code: 2, stderr: expect.stringContaining('neither a file nor') });
    }
    expect((await run(['--allow-unmatched', '*.xml'])).code).toBe(0);
  });
});

describe('--watch', () => {
  it('lints again after a change of a file or of the configuration, and survives an error', async () => {
    write('a.storage.xml', image);
    const child = start(['lint', '--watch', '--format', 'compact', '--format', 'json=report.json', '.'], {
      cwd: folder,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const ran = async (times: number) =>
      await vi.waitUntil(() => output.split('Waiting for changes').length === times + 1, { timeout: 10_000 });
    await ran(1);
    expect(output).toContain('a.storage.xml:1:4: warning image-alt');
    output = '';
    write('a.storage.xml', '<p>a & b</p>');
    await ran(1);
    expect(output).toContain('a.storage.xml:1:6: error unescaped-ampersand');
    output = '';
    write('macrowright.config.json', '{ "rules": { "nosuch": "off" } }');
    await ran(1);
    expect(output).toContain('Unknown rule "nosuch"');
    output = '';
    write('macrowright.config.json', '{ "rules": { "unescaped-ampersand": "off" } }');
    await ran(1);
    expect(output.split('\n')[0]).toBe('Waiting for changes. Press Ctrl-C to stop.');
    child.kill();
    await new Promise((done) => child.on('close', done));
  });

  it('needs files', async () => {
    expect((await run(['--watch', '--stdin'])).code).toBe(2);
    expect((await run(['--watch', '--staged'])).code).toBe(2);
  });
});

it('--timing prints the time of each rule, also of other threads', async () => {
  for (const name of 'abcdefghijklmnopqrs') write(`${name}.storage.xml`, image);
  for (const threads of ['1', '2']) {
    const { stdout, stderr } = await run(['--timing', '--concurrency', threads, '--format', 'compact', '.']);
    expect(stdout.split('\n')).toHaveLength(20);
    expect(stderr).toMatch(/^Rule +Time \(ms\) +Share\n/);
    expect(stderr).toMatch(/^image-alt +\d+\.\d +\d+\.\d%$/m);
  }
});
