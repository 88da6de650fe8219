import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { apiSources } from './api/api-pages.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown.ts';
import { sections } from './navigation.ts';
import { type MenuSection, pageHtml } from './page.ts';
import { relativeTo, sitePath } from './site-path.ts';
import { isUnlisted, readSources, type Source } from './sources.ts';

export interface Site {
  /** File contents by path on the site. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Broken links, as `page: link`. */
  readonly broken: readonly string[];
}

interface Page extends RenderedMarkdown {
  readonly path: string;
  readonly playground: string | undefined;
}

/** Builds the site of the repository at `root`. Only reads files; the caller writes them. */
export function createSite(root: string): Site {
  const sources = [...readSources(root), ...apiSources(root)];
  const paths = new Map(sources.map(({ path }) => [path, sitePath(path)]));
  const broken: string[] = [];
  const pages = sources.map((source) => renderSource(root, source, paths, broken));
  const menu = menuOf(pages, sources);
  const files = new Map<string, string | Uint8Array>(pages.map((page) => [page.path, pageHtml(page, menu)]));
  for (const [folder, target] of [
    ['docs/images', 'images'],
    ['apps/docs/assets', 'assets'],
  ] as const) {
    for (const name of readdirSync(join(root, folder)))
      files.set(`${target}/${name}`, readFileSync(join(root, folder, name)));
  }
  files.set('assets/search.json', `${JSON.stringify(pages.map(searchEntry))}\n`);
  return { files, broken: [...broken, ...missingSections(pages, files)] };
}

function renderSource(root: string, source: Source, paths: ReadonlyMap<string, string>, broken: string[]): Page {
  const path = sitePath(source.path);
  const rendered = renderMarkdown(source.markdown, (href) => {
    if (/^(?:https?:|mailto:|#)/.test(href)) return href;
    const [file = '', hash] = href.split('#');
    const target = posix.join(posix.dirname(source.path), decodeURIComponent(file));
    const page = paths.get(target) ?? paths.get(posix.join(target, 'README.md'));
    const suffix = hash === undefined ? '' : `#${hash}`;
    if (page !== undefined) return relativeTo(path, page) + suffix;
    if (!existsSync(join(root, target))) broken.push(`${source.path}: ${href}`);
    else if (/\.(?:png|svg)$/.test(target)) return relativeTo(path, target.replace(/^docs\//, ''));
    else if (target.endsWith('.md') || (statSync(join(root, target)).isDirectory() && target.startsWith('docs/')))
      broken.push(`${source.path}: ${href} is not a page of the site`);
    return undefined; // a file in the repository that is not on the site
  });
  return { ...rendered, path, playground: playgroundQuery(source) };
}

/** The playground query of a page: the incorrect example of a rule with only that rule enabled, or the example of a macro. */
function playgroundQuery({ path, markdown }: Source): string | undefined {
  const [, rule] = /^docs\/rules\/([\w-]+)\.md$/.exec(path) ?? [];
  if (rule !== undefined && /^## Bad$/m.test(markdown)) return `rule=${rule}`;
  const [, macro] = (path.startsWith('docs/macros/') && /^\| Name \| `([^`]+)` \|/m.exec(markdown)) || [];
  return macro === undefined ? undefined : `example=${encodeURIComponent(macro)}`;
}

function menuOf(pages: readonly Page[], sources: readonly Source[]): MenuSection[] {
  const bySource = new Map(sources.map(({ path }, index) => [path, pages[index]]));
  const items = (names: readonly string[]) =>
    names.flatMap((name) => {
      const page = bySource.get(name);
      return page ? [{ title: page.title.replace(/: exports$/, ''), path: page.path }] : [];
    });
  const isApi = (path: string) => path.startsWith('docs/api/');
  const api = sources.map(({ path }) => path).filter(isApi);
  const others = sources.map(({ path }) => path).filter((path) => !isApi(path) && isUnlisted(path));
  return [
    ...sections.map(({ title, sources: names }) => ({ title, items: items(names) })),
    { title: 'More', items: items(others) },
    { title: 'API', items: items(api) },
  ].filter((section) => section.items.length > 0);
}

function searchEntry({ path, title, headings }: Page): [path: string, title: string, sections: [string, string][]] {
  return [path, title, headings.slice(1).map(({ id, text }) => [id, text])];
}

/** Links to missing sections. */
function missingSections(pages: readonly Page[], files: ReadonlyMap<string, unknown>): string[] {
  const ids = new Map(pages.map(({ path, headings }) => [path, new Set(headings.map(({ id }) => id))]));
  return pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<a href="(?!https?:|mailto:)([^"#]*)(?:#([^"]*))?"/g)].flatMap(([, file = '', hash]) => {
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      const exists = files.has(target) && (hash === undefined || ids.get(target)?.has(hash));
      return exists ? [] : [`${path}: ${file}${hash === undefined ? '' : `#${hash}`}`];
    }),
  );
}
