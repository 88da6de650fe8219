import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText } from '../files.ts';
import { createConfigFiles } from './config-files.ts';
import type { LintArguments } from './options.ts';
import type { Item } from './work.ts';

/** The documents to lint: standard input, the pages of a space, or files. */
export async function itemsOf(args: LintArguments, cwd: string): Promise<Item[]> {
  if (args.stdin !== undefined) return [{ path: args.stdin, source: await readText('-') }];
  if (args.via !== undefined && args.space !== undefined) {
    const { spaceDocuments } = await import('../space-documents.ts');
    const items: Item[] = [];
    for await (const document of spaceDocuments(args.via, args.space)) items.push({ ...document, kind: 'storage' });
    return items;
  }
  const paths = await pathsOf(args, cwd);
  if (args.staged) return await (await import('./staged.ts')).stagedItems(paths, cwd, args.fix !== 'no');
  return paths.map((path) => ({ path }));
}

async function pathsOf(args: LintArguments, cwd: string): Promise<string[]> {
  const paths = [...new Set(await allPathsOf(args, cwd))];
  const { shard } = args;
  return shard ? paths.filter((_, index) => index % shard.count === shard.index - 1) : paths;
}

async function allPathsOf(args: LintArguments, cwd: string): Promise<readonly string[]> {
  const { paths, changed, staged } = args;
  const isSelection = changed !== undefined || staged;
  // files named without patterns need no search, so the module for it is not loaded
  if (!isSelection && paths.every((path) => isPlainFile(path, cwd))) return paths;
  const { listFiles } = await import('./file-list.ts');
  const configs = createConfigFiles(args.config, cwd);
  if (!isSelection) return await listFiles(paths, { ...args, cwd, configs });
  const { changedFiles, stagedFiles } = await import('./git.ts');
  const only = new Set(changed === undefined ? await stagedFiles(cwd) : await changedFiles(cwd, changed));
  return await listFiles(paths.length > 0 ? paths : ['.'], { ...args, cwd, configs, only });
}

/** Whether a path is a file with an extension that is reached without symbolic links. */
function isPlainFile(path: string, cwd: string): boolean {
  const full = resolve(cwd, path);
  if (!/\.[A-Za-z]+$/.test(path) || /[*?[{]/.test(path)) return false;
  return statSync(full, { throwIfNoEntry: false })?.isFile() === true && realpathSync.native(full) === full;
}
