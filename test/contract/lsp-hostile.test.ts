import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver/node';
import { type LspClient, startClient } from './lsp-client.ts';

let client: LspClient;
const pages = Array.from({ length: 3000 }, (_, index) => ({ id: `${index}`, title: `Page ${index}` }));

beforeAll(async () => {
  client = await startClient(undefined, { context: { pages } }, 'file://some-host/share');
});
afterAll(async () => {
  await client.connection.sendRequest('shutdown');
  await client.connection.sendNotification('exit');
  expect(await client.exited).toBe(0);
});

const depth = 2500;
const macro = '<ac:structured-macro ac:name="panel"><ac:rich-text-body>';
const end = '</ac:rich-text-body></ac:structured-macro>';
const at = (line: number, character: number) => ({ line, character });

it.each([
  ['deep', 'confluence-storage', macro.repeat(depth) + end.repeat(depth)],
  ['deep and broken', 'confluence-storage', macro.repeat(depth)],
  ['deep', 'confluence-wiki', '{panel}{info}'.repeat(depth)],
  ['a line without end', 'confluence-wiki', '[a|b] {status:title=x} '.repeat(depth)],
])('handles a text that is %s in %s', async (name, languageId, text) => {
  const uri = `file:///${name}-${languageId}`;
  client.open(uri, languageId, text);
  const request = <T>(method: string, params: object = {}) =>
    client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...params });
  expect((await request<DocumentSymbol[]>('documentSymbol')).length).toBeGreaterThan(0);
  expect(await request<FoldingRange[]>('foldingRange')).toEqual([]);
  expect((await request<SemanticTokens>('semanticTokens/full')).data.length).toBeGreaterThan(0);
  const position = at(0, text.length >> 1);
  expect(await request<SelectionRange[]>('selectionRange', { positions: [position] })).toHaveLength(1);
  await request('hover', { position });
  await request('completion', { position });
  await client.published(uri);
});

it('reports only the first of very many findings, and fixes all of them', async () => {
  const uri = 'file:///many.storage';
  client.open(uri, 'confluence-storage', `<p>${'<br>'.repeat(3000)}</p>`);
  const found = await client.published(uri);
  expect(found).toHaveLength(1001);
  expect(found.at(-1)?.message).toContain('2000 more');
  const [action] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at(0, 0), end: at(0, 12_007) },
    context: { diagnostics: [], only: ['source.fixAll.macrowright'] },
  });
  expect(action?.edit?.documentChanges?.[0]).toMatchObject({ edits: { length: 3000 } });
});

it('suggests only matching pages when there are many', async () => {
  const uri = 'file:///pages.wiki';
  client.open(uri, 'confluence-wiki', '[page 299]');
  const complete = (character: number) =>
    client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: at(0, character),
    });
  expect(await complete(1)).toMatchObject({ isIncomplete: true, items: { length: 1000 } });
  const { items } = await complete(9);
  expect(items.map(({ label }) => label)).toContain('Page 2999');
  expect(items).toHaveLength(11);
});

it('keeps lone surrogates and all line endings in place', async () => {
  const uri = 'file:///half.storage';
  client.open(uri, 'confluence-storage', '<p>\ud83d</p>\r<p>\udca9\r\n</p>\n<p>😀<br></p>');
  expect(await client.published(uri)).toMatchObject([
    { code: 'illegal-character', range: { start: at(0, 3), end: at(0, 4) } },
    { code: 'illegal-character', range: { start: at(1, 3), end: at(1, 4) } },
    { code: 'void-element-not-closed', range: { start: at(3, 5), end: at(3, 9) } },
  ]);
});

it('checks once after a burst of changes', async () => {
  const uri = 'file:///burst.storage';
  client.open(uri, 'confluence-storage', '<p></p>');
  await client.published(uri);
  for (let version = 2; version <= 200; version++) {
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at(0, 3), end: at(0, 3) }, text: version === 200 ? '<br>' : 'x' }],
    });
  }
  expect(await client.published(uri, 200)).toHaveLength(1);
  expect(client.times(uri)).toBeLessThan(20);
});
