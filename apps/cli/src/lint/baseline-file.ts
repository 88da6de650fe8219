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

const usual = 'macrowright-baseline.json';

/** Takes known findings out of a run, or writes them down: what the arguments ask for. Tells what it did on standard error. */
export async function throughBaseline(
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
  const path = named ?? resolve(folder, usual);
  // paths in it are relative to its own folder, so that it means the same from wherever a run starts
  const home = dirname(path);
  const atHome = files.map((file) => ({ ...file, path: relative(home, resolve(cwd, file.path)).split(sep).join('/') }));
  if (baselineAction === 'write') {
    await write(path, createBaseline(atHome));
    const count = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
    process.stderr.write(`${count} findings are in "${path}" now.\n`);
    return files.map((file) => ({ ...file, diagnostics: [] }));
  }
  if (!existsSync(path)) {
    if (named === undefined && baselineAction === 'use') return files;
    throw new CommandError('file', `cannot read "${path}": there is no such file. Write it with --baseline-write.`);
  }
  const known = await read(path);
  const result = applyBaseline(atHome, known);
  if (baselineAction === 'prune' && result.stale.length > 0) {
    await write(path, pruneBaseline(known, result));
    process.stderr.write(`${result.stale.length} entries that are gone were taken out of "${path}".\n`);
  } else if (result.stale.length > 0) {
    process.stderr.write(
      `${result.stale.length} entries of the baseline are gone from the files; --baseline-prune takes them out.\n`,
    );
  }
  return result.files.map((file, index) => ({ ...file, path: files[index]?.path ?? file.path }));
}

/** The baseline beside a configuration, or the one that it names; `undefined` when there is none. */
export async function baselineOf({ config, folder }: LoadedConfig): Promise<Baseline | undefined> {
  const path = resolve(folder, config.baseline ?? usual);
  return existsSync(path) ? await read(path) : undefined;
}

async function read(path: string): Promise<Baseline> {
  try {
    return readBaseline(await readJson(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError('file', `"${path}" is no baseline: ${error.message}`, { cause: error });
  }
}

async function write(path: string, baseline: Baseline): Promise<void> {
  await writeText(path, `${JSON.stringify(baseline, undefined, 2)}\n`);
}
