import type { Diagnostic } from '@macrowright/storage';

/** Markdown that wiki markup treats as text. `part` is a substring of every match. */
interface Sign {
  readonly part: string;
  readonly pattern: RegExp;
  readonly what: string;
  readonly instead: string;
}

const signs: readonly Sign[] = [
  { part: '```', pattern: /^```/m, what: 'A code fence', instead: '{code}' },
  { part: '](http', pattern: /\]\((?=https?:)/, what: 'A Markdown link', instead: '[text|URL]' },
  { part: '**', pattern: /\*\*(?=[^\s*])[^\n*]{1,200}\*\*/, what: 'Text between "**"', instead: '*text*' },
  { part: '## ', pattern: /^#{2,6} [^\n]{1,200}\n[ \t]*\n/m, what: 'A Markdown heading', instead: 'h2. text' },
];

/** Reports where a text looks like Markdown, once per kind. */
export function findMarkdown(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { part, pattern, what, instead } of signs) {
    const match = text.includes(part) ? pattern.exec(text) : null;
    if (!match) continue;
    found.push({
      code: 'wiki-looks-like-markdown',
      severity: 'info',
      message: `${what} is not wiki markup. Write "${instead}" instead.`,
      range: { start: match.index, end: match.index + match[0].trimEnd().length },
    });
  }
  return found;
}
