import type { Diagnostic } from '@macrowright/storage';

/** `part` is in everything that the pattern finds, and quick to look for. */
interface Sign {
  readonly part: string;
  readonly pattern: RegExp;
  readonly what: string;
  readonly instead: string;
}

const signs: readonly Sign[] = [
  { part: '```', pattern: /^```/m, what: 'A fence of backticks', instead: '{code}' },
  { part: '](http', pattern: /\]\((?=https?:)/, what: 'A link of Markdown', instead: '[text|address]' },
  { part: '**', pattern: /\*\*(?=[^\s*])[^\n*]{1,200}\*\*/, what: 'Text between double stars', instead: '*text*' },
  { part: '## ', pattern: /^#{2,6} [^\n]{1,200}\n[ \t]*\n/m, what: 'A heading of Markdown', instead: 'h2. text' },
];

/** Tells where a text looks like Markdown to a reader, once for each kind. */
export function findMarkdown(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { part, pattern, what, instead } of signs) {
    const match = text.includes(part) ? pattern.exec(text) : null;
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
