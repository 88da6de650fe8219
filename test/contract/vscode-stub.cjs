// Stands for VS Code where there is none: what the client library touches without need of an answer is a hole that takes
// everything; what the extension relies on is real, and recorded in `recorded`.
const hole = (path, known = {}) =>
  new Proxy(function anything() {}, {
    get(target, key) {
      if (Object.hasOwn(known, key)) return known[key];
      if (key === Symbol.toPrimitive) return () => path;
      if (key === 'prototype') return target.prototype;
      if (typeof key === 'symbol' || key === 'then') return undefined;
      return hole(`${path}.${key}`);
    },
    apply: () => hole(`${path}()`),
    construct: () => hole(`new ${path}`),
  });

const recorded = { commands: new Map(), providers: new Set(), panels: [], listeners: [] };
const document = {
  uri: { path: '/page.wiki', toString: () => 'file:///page.wiki' },
  languageId: 'confluence-wiki',
  version: 1,
  text: 'h1. Title',
  getText() {
    return this.text;
  },
};

/** Documents that are in no tab are not told to the server. */
class TabInputText {
  constructor(uri) {
    this.uri = uri;
  }
}

const languages = new Proxy(
  {},
  {
    get(_target, key) {
      if (key === 'match') {
        return (selector, { languageId }) =>
          [selector].flat().some(({ language }) => language === languageId) ? 10 : 0;
      }
      if (key.startsWith('register')) recorded.providers.add(key);
      return () => hole(`languages.${key}()`);
    },
  },
);

module.exports = hole('vscode', {
  recorded,
  document,
  version: '1.101.0',
  languages,
  TabInputText,
  ViewColumn: { Beside: -2 },
  commands: {
    registerCommand(name, run) {
      recorded.commands.set(name, run);
      return hole('command');
    },
  },
  window: hole('window', {
    activeTextEditor: { document },
    visibleTextEditors: [],
    visibleNotebookEditors: [],
    tabGroups: hole('tabGroups', { all: [{ tabs: [{ input: new TabInputText(document.uri) }] }] }),
    createWebviewPanel(type, title, _column, options) {
      const panel = {
        type,
        title,
        options,
        webview: { html: '' },
        onDidDispose: () => hole('disposable'),
        reveal() {},
        dispose() {},
      };
      recorded.panels.push(panel);
      return panel;
    },
  }),
  workspace: hole('workspace', {
    textDocuments: [document],
    notebookDocuments: [],
    workspaceFolders: undefined,
    isTrusted: true,
    getConfiguration: () => ({ get: () => undefined }),
    onDidChangeTextDocument(listener, self) {
      recorded.listeners.push((event) => listener.call(self, event));
      return hole('disposable');
    },
  }),
  env: hole('env', { language: 'en', appName: 'stub', appHost: 'desktop' }),
  extensions: hole('extensions', { all: [] }),
});
