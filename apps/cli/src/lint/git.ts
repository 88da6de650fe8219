import { execFile } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from '../command-error.ts';

const run = promisify(execFile);
const limits = { maxBuffer: 64 << 20 };

const names = ['--name-only', '--diff-filter=d', '-z'];

/** The files that differ from a commit, and untracked files. Paths are absolute. */
export async function changedFiles(cwd: string, since: string): Promise<string[]> {
  const root = await rootOf(cwd);
  const changed = await git(root, ['diff', ...names, await commitOf(root, since), '--']);
  const untracked = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  return absolute(root, [...changed, ...untracked]);
}

/** The files that have staged changes. Paths are absolute. */
export async function stagedFiles(cwd: string): Promise<string[]> {
  const root = await rootOf(cwd);
  return absolute(root, await git(root, ['diff', '--cached', ...names]));
}

/** Writes files to a folder as they are in the index. The function gives the path of each copy. */
export async function copyStaged(
  cwd: string,
  paths: readonly string[],
  folder: string,
): Promise<(path: string) => string> {
  const root = await rootOf(cwd);
  const input = paths.map((path) => `${relative(root, path)}\0`).join('');
  await git(root, ['checkout-index', '-z', '--stdin', `--prefix=${folder}${sep}`], input);
  return (path) => join(folder, relative(root, path));
}

/** Updates files of the index from the working tree. */
export async function stage(cwd: string, paths: readonly string[]): Promise<void> {
  const root = await rootOf(cwd);
  await git(root, ['update-index', '-z', '--stdin'], paths.map((path) => `${relative(root, path)}\0`).join(''));
}

async function rootOf(cwd: string): Promise<string> {
  return (await git(cwd, ['rev-parse', '--show-toplevel']))[0] ?? cwd;
}

function absolute(root: string, paths: readonly string[]): string[] {
  return [...new Set(paths)].map((path) => join(root, path)).sort();
}

/** The hash of a commit. Throws a `CommandError` if the name is unknown; a name that looks like an option is never passed as one. */
async function commitOf(cwd: string, ref: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const result = await run('git', args, { cwd, ...limits }).catch(() => ({ stdout: '' }));
  const hash = result.stdout.trim();
  if (hash === '') throw new CommandError('usage', `Unknown commit "${ref}".`);
  return hash;
}

async function git(cwd: string, args: readonly string[], input = ''): Promise<string[]> {
  try {
    const running = run('git', args, { cwd, ...limits });
    running.child.stdin?.on('error', () => {}).end(input); // a git that fails at once does not read it
    const { stdout } = await running;
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
