import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isReadInFolders } from './file-kinds.ts';
import type { LintArguments } from './options.ts';

/** Editors write a file in several steps. */
const settleTime = 100;

/** Calls `run` now and after every change of a file that the arguments select, until the process ends. */
export async function runOnChanges(args: LintArguments, cwd: string, run: () => Promise<void>): Promise<never> {
  let changed = Promise.withResolvers<void>();
  const outputs = new Set(args.outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)])));
  const named = new Set(args.paths.map((path) => resolve(cwd, path)));
  const watchers: FSWatcher[] = [];
  for (const { folder, recursive } of foldersOf(args.paths, cwd)) {
    const watcher = watch(folder, { recursive }, (_event, name) => {
      if (name === null || isRelevant(join(folder, name))) changed.resolve();
    });
    watchers.push(watcher);
  }
  for (;;) {
    await run();
    process.stderr.write('Waiting for changes. Press Ctrl-C to stop.\n');
    await changed.promise;
    await new Promise((done) => setTimeout(done, settleTime));
    changed = Promise.withResolvers();
  }

  function isRelevant(path: string): boolean {
    if (outputs.has(path) || /[\\/](?:node_modules|\.git|\.macrowright)[\\/]/.test(path)) return false;
    return (
      named.has(path) ||
      /^(?:macrowright\.config\.\w+|\.gitignore|\.macrowrightignore)$/.test(basename(path)) ||
      isReadInFolders(path, [...args.extensions, '.xml', '.xhtml'], true)
    );
  }
}

/** The folders to watch: those that are named, and those of files and patterns. */
function foldersOf(paths: readonly string[], cwd: string): { readonly folder: string; readonly recursive: boolean }[] {
  const folders = new Map<string, boolean>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
    const pattern = path.search(/[^\\/]*[*?[{]/);
    const folder = isFolder ? full : pattern >= 0 ? resolve(cwd, path.slice(0, pattern)) : dirname(full);
    folders.set(folder, folders.get(folder) === true || isFolder || pattern >= 0);
  }
  return [...folders]
    .filter(([folder]) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .map(([folder, recursive]) => ({ folder, recursive }));
}
