import type { Dirent } from 'node:fs';
import { glob, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CommandError } from '../command-error.ts';
import type { ConfigFiles } from './config-files.ts';
import { isReadInFolders } from './file-kinds.ts';
import { type IgnoreRules, ignoreRules, isIgnored } from './ignore-rules.ts';

/** Options that decide which files are checked. */
export interface FileListOptions {
  readonly cwd: string;
  readonly configs: ConfigFiles;
  /** Additional file extensions. */
  readonly extensions: readonly string[];
  /** Include Markdown, JSON and scripts. */
  readonly embedded: boolean;
  /** Whether to use `.gitignore` and `.macrowrightignore`. */
  readonly useIgnoreFiles: boolean;
  /** Whether a path that matches nothing is allowed. */
  readonly allowUnmatched: boolean;
  /** Whether to follow symbolic links in folders and out of the working folder. */
  readonly followLinks: boolean;
  /** The absolute paths of the files to choose from; absent: all files. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Expands paths to a list without duplicates: named files, the files in named folders that are checked by default, and the
 * matches of patterns. Relative paths stay relative, and absolute paths stay absolute.
 */
export async function listFiles(paths: readonly string[], options: FileListOptions): Promise<string[]> {
  const { cwd, only } = options;
  const found = new Set<string>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    const kind = await kindOfPath(full);
    if (kind === 'special') throw new CommandError('file', `Cannot read "${path}": it is neither a file nor a folder.`);
    if (kind !== undefined && (await leadsOut(full, options))) {
      throw new CommandError(
        'file',
        `Cannot read "${path}": a symbolic link leads out of the working folder. Use --follow-symlinks to allow that.`,
      );
    }
    if (kind === 'file') {
      if (!only || only.has(full)) found.add(path);
    } else if (kind === 'folder') {
      const files = only ? await selectFiles(full, only, options) : await walkFolder(full, options);
      for (const file of files) found.add(join(path, relative(full, file)));
    } else {
      const matches = /[*?[{]/.test(path) ? await matchesOf(path, options) : [];
      if (matches.length === 0 && !options.allowUnmatched) {
        throw new CommandError('file', `Cannot read "${path}": it is not a file and no file matches it.`);
      }
      for (const match of matches) if (!only || only.has(resolve(cwd, match))) found.add(match);
    }
  }
  return [...found];
}

/** Those of some files that are in a folder and are checked without being named. */
async function selectFiles(folder: string, files: Iterable<string>, options: FileListOptions): Promise<string[]> {
  const selected: string[] = [];
  for (const file of files) {
    if (!isBelow(file, folder) || /[\\/](?:node_modules|\.git)[\\/]/.test(relative(folder, file))) continue;
    const { config } = await options.configs.forFolder(dirname(file));
    const extensions = [...options.extensions, ...(config.extensions ?? [])];
    if (isReadInFolders(file, extensions, options.embedded) && !(await isExcluded(file, options))) selected.push(file);
  }
  return selected;
}

/** Whether ignore files or the configuration exclude a file that is not named. */
async function isExcluded(file: string, { useIgnoreFiles, configs }: FileListOptions): Promise<boolean> {
  if (useIgnoreFiles && isIgnored(file, false, await rulesAbove(file))) return true;
  const { config, folder } = await configs.forFolder(dirname(file));
  return config.ignore !== undefined && isIgnored(file, false, [await ignoreRules(folder, config.ignore)]);
}

/** Walks a folder without recursion, because folders can be nested deeply. */
async function walkFolder(top: string, options: FileListOptions): Promise<string[]> {
  const files: string[] = [];
  const visited = new Set<string>(); // symbolic links can make circles
  const folders = [{ path: top, ignored: options.useIgnoreFiles ? await rulesAbove(top) : [] }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { path } = folder;
    if (options.followLinks) {
      const real = await realpath(path);
      if (visited.has(real)) continue;
      visited.add(real);
    }
    const here = options.useIgnoreFiles ? [...folder.ignored, ...(await rulesOf(path))] : folder.ignored;
    const { config, folder: configFolder } = await options.configs.forFolder(path);
    const rules = config.ignore?.length ? [...here, await ignoreRules(configFolder, config.ignore)] : here;
    const extensions = [...options.extensions, ...(config.extensions ?? [])];
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const full = join(path, entry.name);
      const kind = await kindOfEntry(entry, full, options);
      if (kind === 'folder') {
        if (entry.name === 'node_modules' || entry.name === '.git' || isIgnored(full, true, rules)) continue;
        folders.push({ path: full, ignored: here });
      } else if (
        kind === 'file' &&
        isReadInFolders(entry.name, extensions, options.embedded) &&
        !isIgnored(full, false, rules)
      ) {
        files.push(full);
      }
    }
  }
  return files.sort();
}

/** Symbolic links in folders are skipped, unless the run follows them. */
async function kindOfEntry(entry: Dirent, path: string, { followLinks }: FileListOptions): Promise<PathKind> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() && followLinks ? await kindOfPath(path) : undefined;
}

async function matchesOf(pattern: string, options: FileListOptions): Promise<string[]> {
  const matches: string[] = [];
  for await (const match of glob(pattern, {
    cwd: options.cwd,
    exclude: (name) => /(?:^|[\\/])node_modules$/.test(name),
  })) {
    const full = resolve(options.cwd, match);
    if ((await kindOfPath(full)) !== 'file' || (await leadsOut(full, options))) continue;
    if (!(await isExcluded(full, options))) matches.push(match);
  }
  return matches.sort();
}

/** Whether symbolic links lead from a path in the working folder to a file outside of it, and the run does not follow those. */
async function leadsOut(path: string, { cwd, followLinks }: FileListOptions): Promise<boolean> {
  if (followLinks || !isBelow(path, cwd)) return false;
  return !isBelow(await realpath(path), await realpath(cwd));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The ignore files of the folders above a path, up to the root of the repository. */
async function rulesAbove(path: string): Promise<IgnoreRules[]> {
  const found: IgnoreRules[] = [];
  for (let at = path; ; at = dirname(at)) {
    if (at !== path) found.unshift(...(await rulesOf(at)));
    if (dirname(at) === at || (await kindOfPath(join(at, '.git'))) !== undefined) return found;
  }
}

async function rulesOf(folder: string): Promise<IgnoreRules[]> {
  const found: IgnoreRules[] = [];
  for (const name of ['.gitignore', '.macrowrightignore']) {
    const patterns = await readIfExists(join(folder, name));
    if (patterns !== undefined) found.push(await ignoreRules(folder, patterns.split(/\r?\n/)));
  }
  return found;
}

/** `special` is a device, a pipe or a socket; `undefined` a path that does not exist. */
type PathKind = 'file' | 'folder' | 'special' | undefined;

async function kindOfPath(path: string): Promise<PathKind> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'special';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CommandError('file', `Cannot read "${path}": ${error instanceof Error ? error.message : error}.`, {
      cause: error,
    });
  }
}

async function readIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
