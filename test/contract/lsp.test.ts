import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
  SemanticTokens,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LspClient, startClient } from './lsp-client.ts';

const site = { context: { pages: [{ id: '1', title: 'Start' }], attachments: [{ id: '2', filename: 'plan.png' }] } };
let client: LspClient;
let number = 0;

beforeAll(async () => {
  client = await startClient(undefined, site);
});
afterAll(async () => {
  await client.connection.sendRequest('shutdown');
  await client.connection.sendNotification('exit');
  expect(await client.exited).toBe(0);
});

/** Opens a text in which `¦` marks the cursor and returns the parameters of a request for that position. */
function open(marked: string, language: 'confluence-storage' | 'confluence-wiki' = 'confluence-storage') {
  const offset = Math.max(marked.indexOf('¦'), 0);
  const text = marked.replace('¦', '');
  const uri = `untitled:Untitled-${++number}`;
  client.open(uri, language, text);
  const document = TextDocument.create(uri, language, 1, text);
  const position = document.positionAt(offset);
  return { uri, document, position, textDocument: { uri }, range: { start: position, end: position } };
}

const request = <T>(method: string, params: object): Promise<T> =>
  client.connection.sendRequest(`textDocument/${method}`, params);

function apply(document: TextDocument, edit: WorkspaceEdit | undefined | null): string {
  const [change] = edit?.documentChanges ?? [];
  expect(change).toMatchObject({ textDocument: { uri: document.uri, version: 1 } });
  return TextDocument.applyEdits(document, (change as TextDocumentEdit).edits as TextEdit[]);
}

describe('diagnostics', () => {
  it('sends diagnostics of storage format with positions in UTF-16 units', async () => {
    const { uri } = open('<p>😀</p>\r\n<p>é😀<br></p>');
    expect(await client.published(uri)).toMatchObject([
      {
        code: 'void-element-not-closed',
        severity: 1,
        source: 'macrowright',
        range: { start: { line: 1, character: 6 }, end: { line: 1, character: 10 } },
      },
    ]);
  });

  it('sends diagnostics of wiki markup', async () => {
    const { uri } = open('{code}\nnever closed', 'confluence-wiki');
    expect((await client.published(uri)).length).toBeGreaterThan(0);
  });

  it('applies incremental changes', async () => {
    const { uri } = open('<p>a</p>\n<p>b</p>');
    expect(await client.published(uri)).toEqual([]);
    const at = (line: number, character: number) => ({ line, character });
    const change = (version: number, ...contentChanges: object[]) =>
      client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    void change(2, { range: { start: at(1, 3), end: at(1, 4) }, text: '😀\n' });
    void change(
      3,
      { range: { start: at(2, 0), end: at(2, 0) }, text: '<hr>' },
      { range: { start: at(0, 0), end: at(1, 0) }, text: '' },
    );
    expect(await client.published(uri, 3)).toMatchObject([
      { code: 'void-element-not-closed', range: { start: at(1, 0), end: at(1, 4) } },
    ]);
  });

  it('clears the diagnostics of a closed document', async () => {
    const { uri } = open('<p>');
    expect(await client.published(uri)).toHaveLength(1);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await expect.poll(() => client.latest(uri)).toEqual([]);
  });
});

describe('completion', () => {
  const complete = async (marked: string, label: string, language?: 'confluence-wiki') => {
    const { document, position, textDocument } = open(marked, language);
    const { items } = await request<CompletionList>('completion', { textDocument, position });
    const item = items.find((one) => one.label === label);
    return { item, after: item?.textEdit ? TextDocument.applyEdits(document, [item.textEdit as TextEdit]) : undefined };
  };

  it.each([
    ['<p>😀</p>\n<ac:|', 'ac:link', '<p>😀</p>\n<ac:link'],
    ['<p>😀<ri:page ri:content-title="|" /></p>', 'Start', '<p>😀<ri:page ri:content-title="Start" /></p>'],
    ['<p><strong>a</|', '/strong', '<p><strong>a</strong>'],
  ])('storage %s', async (marked, label, after) => {
    expect((await complete(marked.replace('|', '¦'), label)).after).toBe(after);
  });

  it.each([
    ['h1. 😀\n[a|St¦]', 'Start', 'h1. 😀\n[a|Start]'],
    ['😀 !¦', 'plan.png', '😀 !plan.png!'],
  ])('wiki %s', async (marked, label, after) => {
    expect((await complete(marked, label, 'confluence-wiki')).after).toBe(after);
  });

  it('documents completions on request', async () => {
    const { textDocument, position } = open('{panel:¦', 'confluence-wiki');
    const { items } = await request<CompletionList>('completion', { textDocument, position });
    const item = items.find(({ label }) => label === 'borderStyle');
    expect(await client.connection.sendRequest('completionItem/resolve', item)).toMatchObject({
      label: 'borderStyle',
      documentation: { kind: 'markdown', value: expect.stringContaining('of `panel`') },
    });
  });

  it('puts the cursor into the body of an inserted macro', async () => {
    const { item, after } = await complete('<¦', 'info');
    expect(item?.insertTextFormat).toBe(2);
    expect(after).toBe(
      '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>$0</p></ac:rich-text-body></ac:structured-macro>',
    );
  });
});

it('shows hover information', async () => {
  const { textDocument, position, document } = open('<p>😀</p>\n<ac:structured-macro ac:name="sta¦tus" />');
  const hover = await request<Hover>('hover', { textDocument, position });
  expect(document.getText(hover.range)).toBe('status');
  expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('A colored label') });
});

describe('code actions', () => {
  const broken = '<p>😀</p>\n<p>a<b¦r>b<hr></p>';

  it('returns the fix together with the finding', async () => {
    const { textDocument, range, document } = open(broken);
    const actions = await request<CodeAction[]>('codeAction', {
      textDocument,
      range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    expect(actions).toMatchObject([{ diagnostics: [{ code: 'void-element-not-closed' }], isPreferred: true }]);
    expect(apply(document, actions[0]?.edit)).toBe('<p>😀</p>\n<p>a<br />b<hr></p>');
  });

  it('applies all fixes at once', async () => {
    const { textDocument, range, document } = open(broken);
    const actions = await request<CodeAction[]>('codeAction', {
      textDocument,
      range,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.macrowright']);
    expect(apply(document, actions[0]?.edit)).toBe('<p>😀</p>\n<p>a<br />b<hr /></p>');
  });
});

describe('anchors', () => {
  const text = 'h1. My Heading\n{anchor:a} 😀 [#a¦] [b|#MyHeading]';
  const at = (line: number, start: number, end: number) => ({
    start: { line, character: start },
    end: { line, character: end },
  });

  it('finds the anchor or heading of a link', async () => {
    const { textDocument, position, uri } = open(text, 'confluence-wiki');
    const definition = (at: object) => request('definition', { textDocument, position: at });
    expect(await definition(position)).toEqual({ uri, range: at(1, 8, 9) });
    expect(await definition({ line: 1, character: 25 })).toEqual({ uri, range: at(0, 0, 14) });
    expect(await definition({ line: 0, character: 5 })).toBeNull();
  });

  it('finds and highlights every occurrence', async () => {
    const { textDocument, position, uri } = open(text, 'confluence-wiki');
    const context = { includeDeclaration: false };
    expect(await request('references', { textDocument, position, context })).toEqual([{ uri, range: at(1, 16, 17) }]);
    expect(await request('documentHighlight', { textDocument, position })).toEqual([
      { range: at(1, 8, 9), kind: 3 },
      { range: at(1, 16, 17), kind: 2 },
    ]);
  });
});

describe('rename', () => {
  it.each([
    ['{anchor:o¦ld} 😀 [#old]\n[a|#old]', 'confluence-wiki', '{anchor:new} 😀 [#new]\n[a|#new]'],
    ['<p>😀<ac:link ac:anchor="o¦ld" /></p>', 'confluence-storage', '<p>😀<ac:link ac:anchor="new" /></p>'],
  ] as const)('%s', async (marked, language, after) => {
    const { textDocument, position, document } = open(marked, language);
    expect(await request('prepareRename', { textDocument, position })).not.toBeNull();
    const edit = await request<WorkspaceEdit>('rename', { textDocument, position, newName: 'new' });
    expect(apply(document, edit)).toBe(after);
  });

  it('explains why a name cannot be used', async () => {
    const { textDocument, position } = open('[#o¦ld]', 'confluence-wiki');
    await expect(request('rename', { textDocument, position, newName: 'a]' })).rejects.toThrow('must not contain "]"');
  });

  it('rejects a position without an anchor', async () => {
    const { textDocument, position } = open('<p>a¦b</p>');
    expect(await request('prepareRename', { textDocument, position })).toBeNull();
  });
});

describe('formatting', () => {
  it.each<[text: string, options: object, formatted: string]>([
    ['<ul><li>😀</li></ul>', { insertSpaces: true, tabSize: 4 }, '<ul>\n    <li>😀</li>\n</ul>\n'],
    ['<ul><li>a</li>\r\n\r\n</ul>\r\n', { insertSpaces: false, tabSize: 4 }, '<ul>\r\n\t<li>a</li>\r\n</ul>\r\n'],
    ['<ul><li>a', { insertSpaces: true, tabSize: 4 }, '<ul><li>a'],
  ])('%j %j', async (text, options, formatted) => {
    const { textDocument, document } = open(text);
    const edits = await request<TextEdit[]>('formatting', { textDocument, options });
    expect(TextDocument.applyEdits(document, edits)).toBe(formatted);
  });
});

describe('semantic tokens', () => {
  const decode = (document: TextDocument, { data }: SemanticTokens) => {
    const words: string[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [lines = 0, characters = 0, length = 0] = data.slice(index);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const start = { line, character };
      words.push(document.getText({ start, end: { line, character: character + length } }));
    }
    return words;
  };
  const marked = 'h1. 😀\r\n{panel:title=a\r\nb}\r\n[😀|#x¦]';

  it('reports every token, one that spans lines once per line', async () => {
    const { textDocument, document } = open(marked, 'confluence-wiki');
    const tokens = await request<SemanticTokens>('semanticTokens/full', { textDocument });
    expect(decode(document, tokens)).toEqual(['h1.', 'panel', 'title', 'a', 'b', '#x']);
  });

  it('reports the tokens of a range', async () => {
    const { textDocument, document, range } = open(marked, 'confluence-wiki');
    const lines = { start: { line: 2, character: 0 }, end: range.end };
    const tokens = await request<SemanticTokens>('semanticTokens/range', { textDocument, range: lines });
    expect(decode(document, tokens)).toEqual(['a', 'b', '#x']);
  });
});

describe('structure', () => {
  it('returns an outline', async () => {
    const { textDocument } = open('h1. A\nh2. B\n{info}\nx\n{info}', 'confluence-wiki');
    const [first, ...others] = await request<DocumentSymbol[]>('documentSymbol', { textDocument });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name: 'A', children: [{ name: 'B', children: [{ name: 'info' }] }] });
  });

  it('folds up to the line before the end tag', async () => {
    const { textDocument } = open('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
    const foldings = await request<FoldingRange[]>('foldingRange', { textDocument });
    expect(foldings).toEqual([{ startLine: 0, endLine: 2, kind: 'region' }]);
  });

  it('expands the selection', async () => {
    const { textDocument, position, document } = open('<ul><li>a¦bc</li></ul>');
    const parts: string[] = [];
    const [smallest] = await request<SelectionRange[]>('selectionRange', { textDocument, positions: [position] });
    for (let range: SelectionRange | undefined = smallest; range; range = range.parent)
      parts.push(document.getText(range.range));
    expect(parts).toEqual(['abc', '<li>abc</li>', '<ul><li>abc</li></ul>']);
  });

  it('returns links', async () => {
    const { textDocument } = open('😀 [c|https://a.example]', 'confluence-wiki');
    expect(await request('documentLink', { textDocument })).toMatchObject([
      { target: 'https://a.example', range: { start: { character: 6 }, end: { character: 23 } } },
    ]);
  });
});
