import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { families, sections } from './navigation.ts';

/** A Markdown text and its path in the repository. */
export interface Source {
  readonly path: string;
  readonly markdown: string;
}

/** Reads every Markdown file of the site: those of the menu in order, then all others in `docs`. */
export function readSources(root: string): Source[] {
  const listed = sections.flatMap(({ sources }) => sources).filter((path) => existsSync(join(root, path)));
  const others = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort();
  return [...new Set([...listed, ...others])].map((path) => ({
    path,
    markdown: readFileSync(join(root, path), 'utf8'),
  }));
}

/** Whether a page goes under "More": it belongs to neither a section nor a family. */
export function isUnlisted(path: string): boolean {
  const isMember = families.some((folder) => path.startsWith(`${folder}/`));
  return !isMember && !sections.some(({ sources }) => sources.includes(path));
}
