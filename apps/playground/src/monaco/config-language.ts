import * as monaco from 'monaco-editor/editor';
import type { CallEngine } from '../engine-client.ts';

/** The language of configurations. Monaco's JSON support would need another worker, so the engine answers instead. */
export const configLanguage = 'macrowright-config';

/** Syntax highlighting, brackets and comments of JSON. */
export function registerConfigSyntax(): void {
  monaco.languages.register({ id: configLanguage });
  monaco.languages.setLanguageConfiguration(configLanguage, {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    wordPattern: /"[^"\n]*"?|[\w$-]+/,
  });
  monaco.languages.setMonarchTokensProvider(configLanguage, {
    tokenizer: {
      root: [
        [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'attribute.name'],
        [/"(?:[^"\\]|\\.)*"?/, 'string'],
        [/\/\/.*$/, 'comment'],
        [/\/\*/, 'comment', '@comment'],
        [/\b(?:true|false|null)\b|-?\d[\d.eE+-]*/, 'keyword'],
        [/[{}[\]]/, '@brackets'],
      ],
      comment: [
        [/\*\//, 'comment', '@pop'],
        [/[^*]+|\*/, 'comment'],
      ],
    },
  });
}

/** Completion and hovers from the schema of the linter. */
export function registerConfigLanguage(
  call: CallEngine,
  rangeOf: (model: monaco.editor.ITextModel, start: number, end: number) => monaco.Range,
): void {
  monaco.languages.registerCompletionItemProvider(configLanguage, {
    triggerCharacters: ['"', ' ', ':', '['],
    async provideCompletionItems(model, position) {
      const items = await call('configComplete', { text: model.getValue(), offset: model.getOffsetAt(position) });
      const snippet = monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet;
      return {
        suggestions: (items ?? []).map(({ label, kind, detail, range, insert, caret = insert.length }) => ({
          label,
          kind: monaco.languages.CompletionItemKind[kind === 'attribute' ? 'Property' : 'Value'],
          documentation: detail,
          range: rangeOf(model, range.start, range.end),
          filterText: insert, // starts with a quote, like the text it may replace
          insertText: `${escapeSnippet(insert.slice(0, caret))}$0${escapeSnippet(insert.slice(caret))}`,
          insertTextRules: snippet,
          // Suggest values for the property immediately.
          command:
            kind === 'attribute' && caret < insert.length
              ? { id: 'editor.action.triggerSuggest', title: '' }
              : undefined,
        })),
      };
    },
  });
  monaco.languages.registerHoverProvider(configLanguage, {
    async provideHover(model, position) {
      const hover = await call('configHover', { text: model.getValue(), offset: model.getOffsetAt(position) });
      const range = hover && rangeOf(model, hover.range.start, hover.range.end);
      return hover && { range, contents: [{ value: hover.markdown }] };
    },
  });
}

/** Escapes text so that Monaco does not read it as a snippet. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
