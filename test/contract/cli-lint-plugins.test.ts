import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { macrowright } from './command.ts';
import { capable, startClient } from './lsp-client.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plugins-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const plugin = `export const acme = {
  name: 'acme',
  rules: {
    'no-secrets': {
      group: 'security',
      severity: 'error',
      summary: 'A page contains an access token.',
      rationale: 'Everybody who can read the page can use the token.',
      fixable: 'suggest',
      options: { prefix: { type: 'string', default: 'ghp_', doc: 'What tokens start with.' } },
      examples: { bad: '<p>ghp_1234</p>', good: '<p>Ask the platform team for a token.</p>' },
      visit: {
        text({ data, startIndex }, { options, report }) {
          const at = data.indexOf(options.prefix);
          if (at < 0) return;
          const range = { start: startIndex + at, end: startIndex + data.length };
          report({
            message: 'Revoke this token.',
            range,
            fix: { title: 'Redact the token', safe: false, edits: [{ range, text: '[redacted]' }] },
          });
        },
      },
    },
  },
};
`;
const token = '<p>Deploy with ghp_1234</p>';

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function configure(config: string): void {
  write({
    'acme.mjs': plugin,
    'macrowright.config.mjs': `import { acme } from './acme.mjs';\nexport default ${config};\n`,
  });
}

const run = (...args: string[]) => macrowright(args, '', { cwd: folder });
const findings = async (...args: string[]): Promise<string[]> => {
  const { stdout } = await run('lint', '--format', 'compact', ...args);
  return stdout.split('\n').filter((line) => line.includes('acme/'));
};

describe('a plugin of a code configuration', () => {
  it('runs in lint, in every format that names rules', async () => {
    configure('{ plugins: [acme] }');
    write({ 'page.storage.xml': token });
    expect((await run('lint', 'page.storage.xml')).stdout).toContain('acme/no-secrets');
    const json = JSON.parse((await run('lint', '--format', 'json', '.')).stdout);
    expect(json.files[0].diagnostics).toMatchObject([{ code: 'acme/no-secrets', severity: 'error', line: 1 }]);
    const sarif = JSON.parse((await run('lint', '--format', 'sarif', '.')).stdout);
    const { rules } = sarif.runs[0].tool.driver;
    const [{ ruleId, ruleIndex }] = sarif.runs[0].results;
    expect(ruleId).toBe('acme/no-secrets');
    expect(rules[ruleIndex]).toMatchObject({
      id: 'acme/no-secrets',
      shortDescription: { text: 'A page contains an access token.' },
    });
    for (const format of ['stylish', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'])
      expect((await run('lint', '--format', format, '.')).stdout).toContain('acme/no-secrets');
  });

  it('supports severities, options, presets, overrides and control comments', async () => {
    write({ 'page.storage.xml': token, 'drafts/page.storage.xml': token, 'other.storage.xml': '<p>tok_1</p>' });
    configure(`{ plugins: [acme], rules: { 'acme/no-secrets': 'off' } }`);
    expect(await findings('.')).toEqual([]);
    configure(`{ plugins: [acme], rules: { 'acme/no-secrets': ['warn', { prefix: 'tok_' }] } }`);
    expect(await findings('.')).toEqual([expect.stringContaining('other.storage.xml')]);
    configure(`{ plugins: [acme], overrides: [{ files: ['drafts/'], rules: { 'acme/no-secrets': 'off' } }] }`);
    expect(await findings('.')).toHaveLength(1);
    configure(
      `{ extends: ['strict'], plugins: [{ ...acme, rules: { 'no-secrets': { ...acme.rules['no-secrets'], severity: 'info' } } }] }`,
    );
    expect(await findings('page.storage.xml')).toEqual([expect.stringContaining('warning')]);
    configure('{ plugins: [acme] }');
    write({ 'page.storage.xml': `<!-- macrowright-disable-next-node acme/no-secrets: revoked -->${token}` });
    expect(await findings('page.storage.xml')).toEqual([]);
  });

  it('comes from a configuration that a JSON configuration extends', async () => {
    write({
      'acme.mjs': plugin,
      'base.config.mjs': "import { acme } from './acme.mjs';\nexport default { plugins: [acme] };\n",
      'macrowright.config.json': '{ "extends": ["./base.config.mjs"], "rules": { "acme/no-secrets": "warn" } }',
      'page.storage.xml': token,
    });
    expect(await findings('.')).toEqual([expect.stringContaining('warning')]);
  });

  it('applies fixes and works with a baseline', async () => {
    configure('{ plugins: [acme] }');
    write({ 'page.storage.xml': token });
    expect((await run('lint', '--baseline-write', '.')).code).toBe(0);
    expect((await run('lint', '.')).code).toBe(0);
    rmSync(join(folder, 'macrowright-baseline.json'));
    expect((await run('lint', '--fix', '.')).code).toBe(1); // a safe fix keeps the text
    expect(readFileSync(join(folder, 'page.storage.xml'), 'utf8')).toBe(token);
    expect((await run('lint', '--fix-unsafe', '.')).code).toBe(0);
    expect(readFileSync(join(folder, 'page.storage.xml'), 'utf8')).toBe('<p>Deploy with [redacted]</p>');
  });

  it('runs in every thread', async () => {
    configure('{ plugins: [acme] }');
    write(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`page-${index}.storage.xml`, token])));
    expect(await findings('--concurrency', '3', '.')).toHaveLength(40);
  });

  it('is cached by version, and not cached without one', async () => {
    write({ 'page.storage.xml': token });
    configure('{ plugins: [acme] }');
    expect(await findings('--cache', '.')).toHaveLength(1);
    write({ 'acme.mjs': plugin.replaceAll("'ghp_'", "'tok_'") });
    expect(await findings('--cache', '.')).toEqual([]);
    configure(`{ plugins: [{ ...acme, version: '1' }] }`);
    expect(await findings('--cache', '.')).toHaveLength(1);
    write({ 'acme.mjs': plugin.replaceAll("'ghp_'", "'tok_'") });
    expect(await findings('--cache', '.')).toHaveLength(1);
    write({
      'macrowright.config.mjs': `import { acme } from './acme.mjs';\nexport default { plugins: [{ ...acme, version: '2' }] };\n`,
    });
    expect(await findings('--cache', '.')).toEqual([]);
  });

  it('is explained, alone, in the list and as JSON', async () => {
    configure('{ plugins: [acme] }');
    const page = (await run('explain', 'acme/no-secrets')).stdout;
    for (const part of ['# acme/no-secrets', 'severity: error', 'can use the token', '`prefix`', 'ghp_1234'])
      expect(page).toContain(part);
    expect((await run('explain', '--list')).stdout).toContain('acme/no-secrets');
    expect(JSON.parse((await run('explain', '--json', 'acme/no-secrets')).stdout)).toMatchObject([
      { code: 'acme/no-secrets', group: 'security' },
    ]);
    expect(await run('explain', 'acme/no-secret')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Unknown rule "acme/no-secret". Did you mean "acme/no-secrets"?'),
    });
    expect((await run('explain', '--no-config', 'acme/no-secrets')).code).toBe(2);
  });

  it.each([
    ['{ plugins: acme }', 'plugins: Expected an array of plugins: { name, rules }.'],
    ["{ plugins: [{ ...acme, name: 'Acme' }] }", 'plugins[0].name: Invalid value "Acme"; use lower-case letters'],
    ["{ plugins: [{ name: 'acme', rules: { x: {} } }] }", 'plugins[0].rules.x: The rule needs "group".'],
    ["{ plugins: [acme], rules: { 'acme/nosecrets': 'off' } }", 'Did you mean "acme/no-secrets"?'],
  ])('is rejected: %s', async (config, message) => {
    configure(config);
    write({ 'page.storage.xml': token });
    const { code, stderr } = await run('lint', '.');
    expect(stderr).toContain('Invalid configuration in "');
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

it('runs in an editor: findings, fixes and hover', async () => {
  configure('{ plugins: [acme] }');
  const client = await startClient(capable, {}, pathToFileURL(folder).href);
  const uri = pathToFileURL(join(folder, 'page.storage')).href;
  client.open(uri, 'confluence-storage', token);
  const diagnostics = await client.published(uri);
  expect(diagnostics.map(({ code }) => code)).toEqual(['acme/no-secrets']);
  const textDocument = { uri };
  const position = { line: 0, character: 16 };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics },
  });
  expect(actions.map(({ title }) => title)).toContain('Redact the token');
  const hover = await client.connection.sendRequest('textDocument/hover', { textDocument, position });
  expect(JSON.stringify(hover)).toContain('can use the token');
  await client.connection.sendRequest('shutdown');
  await client.connection.sendNotification('exit');
  await client.exited;
});
