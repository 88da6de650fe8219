import type { ViewAnswer } from 'macrowright/lsp';

/** Scripts are blocked and only images are loaded, because the text may be untrusted. */
const policy = "default-src 'none'; img-src https: data:; style-src 'unsafe-inline'";

const style = `
  body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; padding: 0 1.5em 2em; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid var(--vscode-panel-border); padding: 4px 8px; vertical-align: top; }
  th { background: var(--vscode-editorWidget-background); text-align: left; }
  pre, code { font-family: var(--vscode-editor-font-family); background: var(--vscode-textCodeBlock-background); }
  pre { padding: 8px 12px; overflow: auto; }
  img { max-width: 100%; }
  blockquote { border-left: 3px solid var(--vscode-panel-border); margin-left: 0; padding-left: 1em; }
  .panel, .confluence-information-macro, .wysiwyg-unknown-macro { border: 1px solid var(--vscode-panel-border); margin: 1em 0; padding: 8px 12px; }
  .panelHeader, .title { font-weight: bold; }
  .aui-lozenge, .status-macro { border: 1px solid currentColor; border-radius: 3px; font-size: 85%; font-weight: bold; padding: 0 4px; }
  .columnLayout { display: flex; gap: 2em; }
  .columnLayout > .cell { flex: 1; min-width: 0; }
  .problem { border: 1px solid var(--vscode-inputValidation-errorBorder); padding: 8px 12px; }
`;

/** The preview page: the rendered text, or the problem that prevents rendering. */
export function previewPage(answer: NonNullable<ViewAnswer>): string {
  const body = 'html' in answer ? answer.html : `<p class="problem" role="alert">${escapeText(answer.problem)}</p>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Preview</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
