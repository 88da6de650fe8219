import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type {
  CompletionList,
  DocumentDiagnosticReport,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { macrowright, start } from './command.ts';
import { capable, type LspClient, startClient } from './lsp-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-lsp-'));
writeFileSync(join(folder, 'site.json'), JSON.stringify({ pages: [{ id: '1', title: 'From a file' }] }));
afterAll(() => rmSync(folder, { recursive: true }));

const uri = 'file:///a.storage.xml';
const at = (line: number, character: number) => ({ line, character });

async function shutDown({ connection, exited }: LspClient): Promise<void> {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exited).toBe(0);
}

it('works with a minimal client', async () => {
  const client = await startClient({});
  client.open(uri, 'xml', '<h1>A</h1>\n<h2>B</h2>\n<ac:link ac:anchor="a" />\n<');
  const textDocument = { uri };
  const request = <T>(method: string, params: object) =>
    client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument, ...params });

  const symbols = await request<SymbolInformation[]>('documentSymbol', {});
  expect(symbols.map(({ name, location }) => [name, location.range.start.line])).toEqual([
    ['A', 0],
    ['B', 1],
  ]);
  const edit = await request<WorkspaceEdit>('rename', { position: at(2, 20), newName: 'b' });
  expect(edit).toEqual({
    changes: { [uri]: [{ range: { start: at(2, 20), end: at(2, 21) }, newText: 'b' }] },
  });
  const { items } = await request<CompletionList>('completion', { position: at(3, 1) });
  expect(items.find(({ label }) => label === 'info')?.textEdit?.newText).not.toContain('$0');
  await shutDown(client);
});

it('responds to a client that pulls diagnostics, and pushes none', async () => {
  const client = await startClient({ ...capable, textDocument: { ...capable.textDocument, diagnostic: {} } });
  client.open(uri, 'confluence-storage', '<p>a<br></p>');
  const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(report).toMatchObject({ kind: 'full', items: [{ code: 'void-element-not-closed' }] });
  expect(client.latest(uri)).toBeUndefined();
  await shutDown(client);
});

it('reads the site context from a file in the open folder, and rereads its settings when they change', async () => {
  const titles = async (client: LspClient) => {
    const params = { textDocument: { uri }, position: at(0, 27) };
    const { items } = await client.connection.sendRequest<CompletionList>('textDocument/completion', params);
    return items.map(({ label }) => label);
  };
  const client = await startClient(capable, { context: 'site.json' }, pathToFileURL(folder).href);
  client.open(uri, 'confluence-storage', '<ri:page ri:content-title="" />');
  expect(await titles(client)).toEqual(['From a file']);
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { macrowright: { context: { pages: [{ id: '1', title: 'Sent' }] } } },
  });
  await expect.poll(() => titles(client)).toEqual(['Sent']);
  await shutDown(client);
});

it('reports invalid settings and works without them', async () => {
  const messages: string[] = [];
  const client = await startClient(capable, { target: 'moon', context: 'none.json' }, null, (message) =>
    messages.push(message),
  );
  expect(messages).toEqual([expect.stringContaining('"moon"'), expect.stringContaining('none.json')]);
  client.open(uri, 'confluence-storage', '<p>');
  expect(await client.published(uri)).toHaveLength(1);
  await shutDown(client);
});

describe('configuration', () => {
  const pathOf = (name: string) => join(folder, name);
  const found = async (path: string, text: string, options: object = {}) => {
    const messages: string[] = [];
    const client = await startClient(capable, options, pathToFileURL(folder).href, (message) => messages.push(message));
    const file = pathToFileURL(pathOf(path)).href;
    client.open(file, 'confluence-storage', text);
    const codes = (await client.published(file)).map(({ code, severity }) => `${code} ${severity}`);
    await shutDown(client);
    return { codes, messages };
  };
  const shouting = '<ac:structured-macro ac:name="TOC" />';

  it('applies as in the command, including control comments', async () => {
    mkdirSync(pathOf('json'));
    writeFileSync(pathOf('json/macrowright.config.json'), JSON.stringify({ rules: { 'macro-name-case': 'warning' } }));
    expect((await found('json/a.storage', shouting)).codes).toEqual(['macro-name-case 2']);
    expect((await found('b.storage', shouting)).codes).toEqual(['macro-name-case 1']);
    const silenced = `<!-- macrowright-disable-next-node macro-name-case: ours -->${shouting}`;
    expect((await found('json/c.storage', silenced)).codes).toEqual([]);
  });

  it('omits findings in the baseline', async () => {
    mkdirSync(pathOf('known'));
    writeFileSync(pathOf('known/macrowright.config.json'), '{}');
    writeFileSync(pathOf('known/a.storage'), shouting);
    expect((await macrowright(['lint', '--baseline-write', 'a.storage'], '', { cwd: pathOf('known') })).code).toBe(0);
    expect((await found('known/a.storage', `${shouting}<br>`)).codes).toEqual(['void-element-not-closed 1']);
    expect((await found('known/a.storage', `<p>new</p>${shouting}`)).codes).toEqual([]);
  });

  it('is not run if it is code and the folder is not trusted', async () => {
    mkdirSync(pathOf('code'));
    writeFileSync(pathOf('code/macrowright.config.mjs'), "export default { rules: { 'macro-name-case': 'off' } };");
    expect(await found('code/a.storage', shouting)).toEqual({ codes: [], messages: [] });
    const untrusted = await found('code/a.storage', shouting, { trusted: false });
    expect(untrusted.codes).toEqual(['macro-name-case 1']);
    expect(untrusted.messages).toEqual([expect.stringContaining('not trusted')]);
  });

  it('reports an invalid one once and keeps the built-in one', async () => {
    mkdirSync(pathOf('broken'));
    writeFileSync(pathOf('broken/macrowright.config.json'), '{"rules":{"no-such-rule":"error"}}');
    const { codes, messages } = await found('broken/a.storage', shouting);
    expect(codes).toEqual(['macro-name-case 1']);
    expect(messages).toEqual([expect.stringContaining('no-such-rule')]);
  });
});

it('ignores documents of other languages', async () => {
  const client = await startClient();
  const other = 'file:///notes.md';
  client.open(other, 'markdown', '<p>');
  const params = { textDocument: { uri: other } };
  expect(await client.connection.sendRequest('textDocument/documentSymbol', params)).toBeNull();
  client.open(uri, 'confluence-storage', '<p>');
  expect(await client.published(uri)).toHaveLength(1);
  expect(client.latest(other)).toBeUndefined();
  await shutDown(client);
});

it('exits with 1 when the editor disappears', async () => {
  const child = start(['lsp']);
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
});

it('rejects unknown arguments', async () => {
  expect(await macrowright(['lsp', '--port', '1'])).toMatchObject({ code: 2, stdout: '' });
  expect(await macrowright(['lsp', 'a.xml'])).toMatchObject({ code: 2, stdout: '' });
});
