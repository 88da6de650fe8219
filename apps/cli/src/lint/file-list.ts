import { glob, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
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
}

/**
 * Expands paths to a list without duplicates: named files, the files in named folders that are checked by default, and the
 * matches of patterns. Relative paths stay relative, and absolute paths stay absolute.
 */
export async function listFiles(paths: readonly string[], options: FileListOptions): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const full = resolve(options.cwd, path);
    const kind = await kindOfPath(full);
    if (kind === 'file') {
      found.add(path);
    } else if (kind === 'folder') {
      const ignored = options.useIgnoreFiles ? await rulesAbove(full) : [];
      for (const file of await walkFolder(full, ignored, options)) found.add(asGiven(path, full, file));
    } else {
      const matches = /[*?[{]/.test(path) ? await matchesOf(path, options) : [];
      if (matches.length === 0 && !options.allowUnmatched) {
        throw new CommandError('file', `Cannot read "${path}": it is not a file and no file matches it.`);
      }
      for (const match of matches) found.add(match);
    }
  }
  return [...found];
}

/** Walks a folder without recursion, because folders can be nested deeply. */
async function walkFolder(top: string, ignored: readonly IgnoreRules[], options: FileListOptions): Promise<string[]> {
  const files: string[] = [];
  const folders: { path: string; ignored: readonly IgnoreRules[] }[] = [{ path: top, ignored }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { path } = folder;
    const here = options.useIgnoreFiles ? [...folder.ignored, ...(await rulesOf(path))] : folder.ignored;
    const { config, folder: configFolder } = await options.configs.forFolder(path);
    const rules = config.ignore?.length ? [...here, await ignoreRules(configFolder, config.ignore)] : here;
    const extensions = [...options.extensions, ...(config.extensions ?? [])];
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const full = join(path, entry.name);
      if (entry.isDirectory()) {
        if (entry.name === 'node_modules' || entry.name === '.git' || isIgnored(full, true, rules)) continue;
        folders.push({ path: full, ignored: here });
      } else if (
        entry.isFile() &&
        isReadInFolders(entry.name, extensions, options.embedded) &&
        !isIgnored(full, false, rules)
      ) {
        files.push(full);
      }
    }
  }
  return files.sort();
}

async function matchesOf(pattern: string, options: FileListOptions): Promise<string[]> {
  const matches: string[] = [];
  for await (const match of glob(pattern, {
    cwd: options.cwd,
    exclude: (name) => /(?:^|[\\/])node_modules$/.test(name),
  })) {
    const full = resolve(options.cwd, match);
    if ((await kindOfPath(full)) !== 'file') continue;
    if (options.useIgnoreFiles && isIgnored(full, false, await rulesAbove(dirname(full)))) continue;
    const { config, folder } = await options.configs.forFolder(dirname(full));
    if (config.ignore?.length && isIgnored(full, false, [await ignoreRules(folder, config.ignore)])) continue;
    matches.push(match);
  }
  return matches.sort();
}

/** The ignore files of the folders above a folder, up to the root of the repository. */
async function rulesAbove(folder: string): Promise<IgnoreRules[]> {
  const found: IgnoreRules[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) found.unshift(...(await rulesOf(at)));
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

function asGiven(given: string, full: string, file: string): string {
  return join(given, relative(full, file));
}

async function kindOfPath(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
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
