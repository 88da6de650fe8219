import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from '../command-error.ts';

const run = promisify(execFile);
const limits = { maxBuffer: 64 << 20 };

/** The files that differ from a commit, with untracked files, or the staged files. Paths are relative to `cwd`. */
export async function changedFiles(
  cwd: string,
  selection: { readonly since?: string | undefined; readonly staged: boolean },
): Promise<string[]> {
  const root = (await git(cwd, ['rev-parse', '--show-toplevel']))[0] ?? cwd;
  const names = ['--name-only', '--diff-filter=d', '-z'];
  const lists = selection.staged
    ? [await git(root, ['diff', '--cached', ...names])]
    : [
        await git(root, ['diff', ...names, await commitOf(root, selection.since ?? 'HEAD'), '--']),
        await git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
      ];
  return [...new Set(lists.flat())].map((name) => relative(cwd, join(root, name))).sort();
}

/** The hash of a commit. Throws a `CommandError` if the name is unknown; a name that looks like an option is never passed as one. */
async function commitOf(cwd: string, ref: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const result = await run('git', args, { cwd, ...limits }).catch(() => ({ stdout: '' }));
  const hash = result.stdout.trim();
  if (hash === '') throw new CommandError('usage', `Unknown commit "${ref}".`);
  return hash;
}

async function git(cwd: string, args: readonly string[]): Promise<string[]> {
  try {
    const { stdout } = await run('git', args, { cwd, ...limits });
    return stdout.split(args.includes('-z') ? '\0' : /\r?\n/).filter((line) => line !== '');
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    if (stderr.includes('not a git repository')) {
      throw new CommandError('file', `--changed and --staged need a Git repository; "${cwd}" is not in one.`, {
        cause: error,
      });
    }
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new CommandError('file', '--changed and --staged need Git, which is not installed.', {
        cause: error,
      });
    }
    throw new CommandError('file', `"git ${args[0]}" failed: ${stderr.split('\n')[0]}`, { cause: error });
  }
}
