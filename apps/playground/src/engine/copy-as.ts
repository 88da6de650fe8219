import type { MacroRegistry } from '@macrowright/macros';
import type { CopyFormat } from '../protocol.ts';
import type { Conversion } from './convert.ts';
import { treeRows } from './tree.ts';

/** The current document in another format; `undefined` if it cannot be written in it. */
export async function copyAs(
  format: CopyFormat,
  { wiki, storage, html, document, source, text }: Conversion,
  registry: MacroRegistry,
): Promise<string | undefined> {
  const nodes = document.firstError ? undefined : document.root.children;
  switch (format) {
    case 'wiki':
      return wiki;
    case 'storage':
      return storage;
    case 'html':
      return html;
    case 'tree':
      return JSON.stringify(treeRows(document), null, 2);
    case 'curl':
      return curl(text, source);
    case 'issue':
      return issue({ wiki, storage, html });
    case 'builder':
      return nodes && (await import('./builder-code.ts')).builderCode(nodes, registry);
    case 'jsx':
      return nodes && (await import('./jsx-code.ts')).jsxCode(nodes);
  }
}

/** A call to the conversion endpoint, quoted for a POSIX shell. */
function curl(value: string, representation: string): string {
  const body = JSON.stringify({ value, representation }).replaceAll("'", "'\\''");
  return `curl -X POST http://127.0.0.1:4170/wiki/rest/api/contentbody/convert/view \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}

/** Markdown for a bug report. Each fence is longer than any run of backticks inside it. */
function issue(texts: Readonly<Record<'wiki' | 'storage' | 'html', string | undefined>>): string {
  return Object.entries(texts)
    .flatMap(([name, text]) => {
      if (!text) return [];
      const maxRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
      const fence = '`'.repeat(maxRun + 1);
      return [`### ${name}\n\n${fence}${name === 'wiki' ? '' : 'xml'}\n${text}\n${fence}`];
    })
    .join('\n\n');
}
