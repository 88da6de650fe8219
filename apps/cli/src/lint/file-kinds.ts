import type { HostKind } from '@macrowright/lint';

/** What a file holds. */
export type FileKind = 'storage' | 'wiki' | HostKind;

const hosts: readonly [ending: RegExp, kind: HostKind][] = [
  [/\.json$/i, 'json'],
  [/\.(?:md|markdown|mdx)$/i, 'markdown'],
  [/\.[cm]?[jt]sx?$/i, 'script'],
];

/** What a file holds by its name. A file that was named is storage format when nothing else is known of it. */
export function kindOf(path: string): FileKind {
  if (/\.(?:wiki|confluence)$/i.test(path)) return 'wiki';
  return hosts.find(([ending]) => ending.test(path))?.[1] ?? 'storage';
}

/** Whether a file of a folder is read without being named. */
export function isReadInFolders(path: string, extensions: readonly string[], embedded: boolean): boolean {
  if (/\.(?:storage\.xml|storage\.xhtml|storage|wiki|confluence)$/i.test(path)) return true;
  if (extensions.some((ending) => path.endsWith(ending))) return true;
  return embedded && kindOf(path) !== 'storage';
}
