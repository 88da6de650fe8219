import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  applyBaseline,
  type Baseline,
  createBaseline,
  pruneBaseline,
  type ReportedFile,
  readBaseline,
} from '@macrowright/lint';
import { CommandError } from '../command-error.ts';
import { readJson, writeText } from '../files.ts';
import type { LoadedConfig } from './config-files.ts';
import type { LintArguments } from './options.ts';

const defaultName = 'macrowright-baseline.json';

/** Removes known findings from a run, or writes them to the baseline, depending on the arguments. Reports what it did on standard error. */
export async function useBaseline(
  files: readonly ReportedFile[],
  { baseline, baselineAction }: Pick<LintArguments, 'baseline' | 'baselineAction'>,
  { config, folder }: LoadedConfig,
  cwd: string,
): Promise<readonly ReportedFile[]> {
  const named =
    baseline !== undefined
      ? resolve(cwd, baseline)
      : config.baseline !== undefined
        ? resolve(folder, config.baseline)
        : undefined;
  const path = named ?? resolve(folder, defaultName);
  // paths in the baseline are relative to its folder, so they do not depend on the working directory
  const baselineFolder = dirname(path);
  const relativeFiles = files.map((file) => ({
    ...file,
    path: relative(baselineFolder, resolve(cwd, file.path)).split(sep).join('/'),
  }));
  if (baselineAction === 'write') {
    await write(path, createBaseline(relativeFiles));
    const count = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
    process.stderr.write(`Wrote ${count} ${count === 1 ? 'finding' : 'findings'} to "${path}".\n`);
    return files.map((file) => ({ ...file, diagnostics: [] }));
  }
  if (!existsSync(path)) {
    if (named === undefined && baselineAction === 'use') return files;
    throw new CommandError('file', `Cannot read "${path}": the file does not exist. Create it with --baseline-write.`);
  }
  const known = await read(path);
  const result = applyBaseline(relativeFiles, known);
  if (baselineAction === 'prune' && result.stale.length > 0) {
    await write(path, pruneBaseline(known, result));
    process.stderr.write(`Removed ${entries(result.stale.length)} without findings from "${path}".\n`);
  } else if (result.stale.length > 0) {
    process.stderr.write(
      `The baseline has ${entries(result.stale.length)} without findings; --baseline-prune removes them.\n`,
    );
  }
  return result.files.map((file, index) => ({ ...file, path: files[index]?.path ?? file.path }));
}

/** The baseline that a configuration names, or the one next to it; `undefined` if there is none. */
export async function baselineOf({ config, folder }: LoadedConfig): Promise<Baseline | undefined> {
  const path = resolve(folder, config.baseline ?? defaultName);
  return existsSync(path) ? await read(path) : undefined;
}

async function read(path: string): Promise<Baseline> {
  try {
    return readBaseline(await readJson(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError('file', `Invalid baseline "${path}": ${error.message}`, { cause: error });
  }
}

async function write(path: string, baseline: Baseline): Promise<void> {
  await writeText(path, `${JSON.stringify(baseline, undefined, 2)}\n`);
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
