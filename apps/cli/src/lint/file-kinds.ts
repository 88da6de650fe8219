import type { HostKind } from '@macrowright/lint';

/** What a file contains. */
export type FileKind = 'storage' | 'wiki' | HostKind;

const hosts: readonly [extension: RegExp, kind: HostKind][] = [
  [/\.json$/i, 'json'],
  [/\.(?:md|markdown|mdx)$/i, 'markdown'],
  [/\.[cm]?[jt]sx?$/i, 'script'],
];

/** What a file contains, based on its name. An unknown extension means storage format. */
export function kindOf(path: string): FileKind {
  if (/\.(?:wiki|confluence)$/i.test(path)) return 'wiki';
  return hosts.find(([extension]) => extension.test(path))?.[1] ?? 'storage';
}

/** Whether a file is checked when only its folder is named. */
export function isReadInFolders(path: string, extensions: readonly string[], embedded: boolean): boolean {
  if (/\.(?:storage\.xml|storage\.xhtml|storage|wiki|confluence)$/i.test(path)) return true;
  if (extensions.some((extension) => path.endsWith(extension))) return true;
  return embedded && kindOf(path) !== 'storage';
}
