import type { ChildNode, Diagnostic } from '@macroscope/storage';

const signs: readonly { readonly pattern: RegExp; readonly what: string; readonly instead: string }[] = [
  { pattern: /^```/m, what: 'A fence of backticks', instead: '{code}' },
  { pattern: /\]\((?=https?:)/, what: 'A link of Markdown', instead: '[text|address]' },
  { pattern: /\*\*(?=[^\s*])[^\n*]{1,200}\*\*/, what: 'Text between double stars', instead: '*text*' },
  { pattern: /^#{2,6} [^\n]{1,200}\n[ \t]*\n/m, what: 'A heading of Markdown', instead: 'h2. text' },
];

/** Tells where a text looks like Markdown, once for each kind; what stands in verbatim bodies does not count. */
export function findMarkdown(text: string, _nodes: readonly ChildNode[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { pattern, what, instead } of signs) {
    const match = pattern.exec(text);
    if (!match) continue;
    found.push({
      code: 'wiki-looks-like-markdown',
      severity: 'info',
      message: `${what} means nothing in wiki markup, where it is written "${instead}".`,
      range: { start: match.index, end: match.index + match[0].trimEnd().length },
    });
  }
  return found;
}
