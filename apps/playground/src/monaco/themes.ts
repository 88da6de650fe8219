import * as monaco from 'monaco-editor/editor';

/** Themes that meet the contrast requirements of WCAG AA, unlike Monaco's default colors for attribute names and line numbers. */
export function defineThemes(): void {
  monaco.editor.defineTheme('macrowright-light', {
    base: 'vs',
    inherit: true,
    rules: [
      { token: 'tag', foreground: '0B5C6B' },
      { token: 'attribute.name', foreground: '9A1B1B' },
      { token: 'attribute.value', foreground: '1F5F2C' },
      { token: 'keyword', foreground: '0B5C6B', fontStyle: 'bold' },
      { token: 'string', foreground: '1F5F2C' },
    ],
    colors: {
      'editor.background': '#ffffff',
      'editorLineNumber.foreground': '#5F6B7A',
      'editor.lineHighlightBackground': '#f3f6f8',
    },
  });
  monaco.editor.defineTheme('macrowright-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: 'tag', foreground: '7FD0DC' },
      { token: 'attribute.name', foreground: 'F2A6A0' },
      { token: 'attribute.value', foreground: 'A9D6A0' },
      { token: 'keyword', foreground: '7FD0DC', fontStyle: 'bold' },
      { token: 'string', foreground: 'A9D6A0' },
    ],
    colors: {
      'editor.background': '#14191f',
      'editorLineNumber.foreground': '#9AA4B2',
      'editor.lineHighlightBackground': '#1b222a',
    },
  });
  monaco.editor.defineTheme('macrowright-contrast', { base: 'hc-black', inherit: true, rules: [], colors: {} });
}
