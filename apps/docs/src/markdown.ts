import { Marked, type Tokens } from 'marked';
import { escapeHtml } from './escape.ts';
import { highlight } from './highlight.ts';

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface RenderedMarkdown {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The text of the first heading, or an empty string. */
  readonly title: string;
}

/** Returns the URL of a link on the site, or `undefined` to keep only its text because the site does not have the page. */
export type ResolveLink = (href: string) => string | undefined;

/** Renders Markdown as HTML. HTML in Markdown is escaped: the pages describe markup, but none of them uses it. */
export function renderMarkdown(markdown: string, resolve: ResolveLink): RenderedMarkdown {
  const headings: Heading[] = [];
  const used = new Map<string, number>();
  const marked = new Marked({
    renderer: {
      html: ({ text }) => escapeHtml(text),
      code({ text, lang = '' }) {
        const [language, file] = lang.split(' file=');
        const caption = file === undefined ? '' : `<p class="file">${escapeHtml(file)}</p>\n`;
        return `${caption}<pre tabindex="0"><code>${highlight(text, language)}\n</code></pre>\n`;
      },
      heading({ tokens, depth }) {
        const [html, text] = [this.parser.parseInline(tokens), plainText(tokens)];
        const id = uniqueId(text, used);
        headings.push({ level: depth, id, text });
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="Link to this section">#</a></h${depth}>\n`;
      },
      link({ href, tokens }) {
        const [html, target] = [this.parser.parseInline(tokens), resolve(href)];
        return target === undefined ? html : `<a href="${escapeHtml(target)}">${html}</a>`;
      },
      image: ({ href, text }) => `<img src="${escapeHtml(resolve(href) ?? href)}" alt="${escapeHtml(text)}">`,
      table(token) {
        const cells = (row: Tokens.TableCell[], tag: string) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('');
        const head = token.header.some(({ text }) => text !== '');
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="table" tabindex="0"><table>${head ? `<thead><tr>${cells(token.header, 'th')}</tr></thead>` : ''}<tbody>${rows}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { html, headings, title: headings[0]?.text ?? '' };
}

/** Generates the same ids as Git hosts, so links to sections work on both. */
function uniqueId(text: string, used: Map<string, number>): string {
  const id = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
  const count = used.get(id) ?? 0;
  used.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}

function plainText(tokens: readonly { type: string; raw: string }[]): string {
  return tokens
    .map((token) => {
      if ('tokens' in token && Array.isArray(token.tokens)) return plainText(token.tokens);
      return 'text' in token ? String(token.text) : token.raw;
    })
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}
