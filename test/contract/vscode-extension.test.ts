import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClient } from './lsp-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-vsix-'));
const root = fileURLToPath(new URL('../..', import.meta.url));
let packed: Record<string, Uint8Array>;

/** Packs the extension and unpacks it as VS Code does on installation. */
beforeAll(() => {
  const file = join(folder, 'macrowright.vsix');
  execFileSync(process.execPath, [join(root, 'apps/vscode/package.mjs'), file], { stdio: 'pipe' });
  packed = unzipSync(readFileSync(file));
  for (const [path, bytes] of Object.entries(packed)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, 'extension', path);

it('contains everything that its manifest names, and nothing else', () => {
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const { languages, grammars } = manifest.contributes;
  const named = [
    manifest.main,
    ...languages.map(({ configuration }: { configuration: string }) => configuration),
    ...grammars.map(({ path }: { path: string }) => path),
  ].map((path: string) => path.replace('./', 'extension/'));
  expect(Object.keys(packed).sort()).toEqual(
    [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      ...['LICENSE.txt', 'package.json', 'readme.md', 'dist/server.cjs'].map((path) => `extension/${path}`),
      ...named,
    ].sort(),
  );
  expect(manifest).not.toHaveProperty('dependencies');
  for (const path of named.filter((name) => name.endsWith('.json')))
    JSON.parse(readFileSync(join(folder, path), 'utf8'));
});

it('starts the bundled server on its own', async () => {
  const server = () => spawn(process.execPath, [at('dist/server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const client = await startClient(undefined, undefined, null, undefined, server);
  client.open('file:///a.storage', 'confluence-storage', '<p>a<br></p>');
  expect(await client.published('file:///a.storage')).toMatchObject([{ code: 'void-element-not-closed' }]);
  const view = (uri: string) => client.connection.sendRequest('macrowright/view', { textDocument: { uri } });
  expect(await view('file:///a.storage')).toEqual({ problem: expect.stringContaining('br') });
  expect(await view('file:///b.storage')).toBeNull();
  await client.connection.sendRequest('shutdown');
  await client.connection.sendNotification('exit');
  expect(await client.exited).toBe(0);
});

it('starts the client and the preview in an editor and tracks text changes', async () => {
  mkdirSync(at('node_modules/vscode'), { recursive: true });
  const stub = at('node_modules/vscode/index.js');
  copyFileSync(fileURLToPath(new URL('vscode-stub.cjs', import.meta.url)), stub);
  writeFileSync(at('node_modules/vscode/package.json'), '{}');
  const load = createRequire(at('package.json'));
  const { recorded, document } = load('vscode');
  const extension = load('./dist/extension.cjs');

  await extension.activate({ asAbsolutePath: at, subscriptions: [] });
  expect([...recorded.commands.keys()]).toEqual(expect.arrayContaining(['macrowright.preview', 'macrowright.restart']));
  expect([...recorded.providers]).toEqual(
    expect.arrayContaining([
      'registerCompletionItemProvider',
      'registerHoverProvider',
      'registerCodeActionsProvider',
      'registerRenameProvider',
      'registerDocumentSemanticTokensProvider',
    ]),
  );

  recorded.commands.get('macrowright.preview')();
  const [panel] = recorded.panels;
  expect(panel.options).toEqual({ enableScripts: false, localResourceRoots: [] });
  await expect.poll(() => panel.webview.html).toContain('Title</h1>');
  expect(panel.webview.html).toContain("default-src 'none'");

  document.text = 'h2. Other';
  document.version = 2;
  const contentChanges = [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } }, text: document.text },
  ];
  for (const notify of recorded.listeners) notify({ document, contentChanges });
  await expect.poll(() => panel.webview.html).toContain('Other</h2>');
  await extension.deactivate();
});
