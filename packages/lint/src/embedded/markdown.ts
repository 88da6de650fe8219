import { createSnippetBuilder, type Snippet } from './snippet.ts';

/** Code blocks in Markdown whose info string starts with `storage` or `xml storage`. */
export function storageInMarkdown(source: string): readonly Snippet[] {
  const snippets: Snippet[] = [];
  let block: { builder: ReturnType<typeof createSnippetBuilder>; fence: string; indent: number } | undefined;
  let other: string | undefined;
  let at = 0;
  while (at < source.length) {
    const feed = source.indexOf('\n', at);
    const next = feed < 0 ? source.length : feed + 1;
    const line = source.slice(at, next);
    const [, indent = '', fence, info = ''] = /^( {0,12})(`{3,}|~{3,})([^\r\n]*)/.exec(line) ?? [];
    if (block) {
      if (fence?.startsWith(block.fence) && info.trim() === '') {
        snippets.push(block.builder.finish((text) => text));
        block = undefined;
      } else {
        const cut = Math.min(block.indent, line.length - line.trimStart().length);
        block.builder.add(line.slice(cut), at + cut, next);
      }
    } else if (other !== undefined) {
      if (fence?.startsWith(other) && info.trim() === '') other = undefined;
    } else if (fence) {
      if (/^\s*(?:xml\s+)?storage(?:\s|$)/.test(info))
        block = { builder: createSnippetBuilder(), fence, indent: indent.length };
      else other = fence;
    }
    at = next;
  }
  if (block) snippets.push(block.builder.finish((text) => text));
  return snippets;
}
