import { posix } from 'node:path';

/** Where a Markdown file of the repository is on the site: `docs/rules/a.md` is `rules/a.html`. */
export function sitePath(source: string): string {
  const path = source.replace(/^docs\//, '').replace(/\.md$/, '.html');
  const [group, name, file] = path.split('/');
  if (file === 'README.html' && (group === 'packages' || group === 'apps')) return `${group}/${name}.html`;
  return posix.join(posix.dirname(path), posix.basename(path).replace(/^README\.html$/, 'index.html')).toLowerCase();
}

/** An address relative to the page it stands on, so that the site works under every path. */
export function relativeTo(page: string, target: string): string {
  return posix.relative(posix.dirname(page), target) || posix.basename(target);
}
