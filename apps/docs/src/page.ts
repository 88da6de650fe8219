import { escapeHtml } from './escape.ts';
import type { Heading } from './markdown.ts';
import { relativeTo } from './site-path.ts';

/** A menu link. */
export interface MenuItem {
  readonly title: string;
  readonly path: string;
}

export interface MenuSection {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export interface PageParts {
  readonly path: string;
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The query that opens the topic of the page in the playground, which is served one level above the site. */
  readonly playground?: string | undefined;
}

/** Renders a complete page. All URLs are relative, and there are no inline scripts or styles, so it works under a strict content security policy. */
export function pageHtml(page: PageParts, menu: readonly MenuSection[]): string {
  const to = (target: string) => escapeHtml(relativeTo(page.path, target));
  const name = page.title === 'Macrowright' ? page.title : `${page.title} · Macrowright`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<link rel="stylesheet" href="${to('assets/style.css')}">
<link rel="icon" href="data:,">
<script type="module" src="${to('assets/search.js')}"></script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<a class="brand" href="${to('index.html')}">Macrowright</a>
<search><label><span class="hidden">Search the documentation</span><input id="search" type="search" placeholder="Search" autocomplete="off" data-index="${to('assets/search.json')}" data-base="${to('.')}"></label><ul id="results" hidden></ul></search>
</header>
<div class="columns">
<nav aria-label="Pages"><details class="menu" open><summary>Pages</summary>
${menu.map((section) => menuHtml(section, page.path)).join('\n')}
</details></nav>
<main id="content">
${page.playground === undefined ? '' : `<p class="try"><a href="${to(`../?${page.playground}`)}">Try it in the playground</a></p>\n`}${page.html}</main>
<aside aria-label="On this page">${outline(page.headings)}</aside>
</div>
</body>
</html>
`;
}

function menuHtml({ title, items }: MenuSection, current: string): string {
  const links = items.map(({ title: name, path }) => {
    const marker = path === current ? ' aria-current="page"' : '';
    return `<li><a href="${escapeHtml(relativeTo(current, path))}"${marker}>${escapeHtml(name)}</a></li>`;
  });
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${links.join('\n')}\n</ul>`;
}

function outline(headings: readonly Heading[]): string {
  const entries = headings.filter(({ level }) => level === 2 || level === 3);
  if (entries.length < 2) return '';
  const links = entries.map(
    ({ level, id, text }) => `<li class="level-${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return `<h2>On this page</h2>\n<ul>\n${links.join('\n')}\n</ul>`;
}
