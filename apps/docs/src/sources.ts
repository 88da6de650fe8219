import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { families, sections } from './navigation.ts';

/** A Markdown text and where it stands in the repository. */
export interface Source {
  readonly path: string;
  readonly markdown: string;
}

/** Every Markdown file that is a page of the site, in the order of the menu, then the families. */
export function readSources(root: string): Source[] {
  const listed = sections.flatMap(({ sources }) => sources).filter((path) => existsSync(join(root, path)));
  const members = families.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return [...new Set([...listed, ...members])].map((path) => ({
    path,
    markdown: readFileSync(join(root, path), 'utf8'),
  }));
}
