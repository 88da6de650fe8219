import { posix } from 'node:path';

/** The path of a Markdown file on the site: `docs/rules/a.md` becomes `rules/a.html`. */
export function sitePath(source: string): string {
  const path = source.replace(/^docs\//, '').replace(/\.md$/, '.html');
  const [group, name, file] = path.split('/');
  if (file === 'README.html' && (group === 'packages' || group === 'apps')) return `${group}/${name}.html`;
  return posix.join(posix.dirname(path), posix.basename(path).replace(/^README\.html$/, 'index.html')).toLowerCase();
}

/** The URL of a target relative to a page, so that the site works under any path. */
export function relativeTo(page: string, target: string): string {
  return posix.relative(posix.dirname(page), target) || posix.basename(target);
}
