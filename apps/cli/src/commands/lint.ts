import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import {
  builtinRules,
  formatReport,
  isAtLeast,
  type LintReport,
  type ReportedFile,
  type Rule,
} from '@macrowright/lint';
import type { Severity } from '@macrowright/storage';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { count } from '../count.ts';
import { readText, replaceText, writeText } from '../files.ts';
import { type ConfigFiles, createConfigFiles, type LoadedConfig } from '../lint/config-files.ts';
import { configIn } from '../lint/find-config.ts';
import { help } from '../lint/help.ts';
import { type LintArguments, readArguments } from '../lint/options.ts';
import { writeReports } from '../lint/output.ts';
import { checkerFor, type Item, type Outcome, readSource, type WorkOrder } from '../lint/work.ts';
import { workThrough } from '../lint/work-through.ts';
import { print } from '../print.ts';
import { usesColor } from '../terminal.ts';
import { version } from '../version.ts';

/** The number of files at which a larger young generation in V8 pays off. */
const manyFiles = 50;

/** `macrowright lint`: reports and fixes problems in files with storage format or wiki markup. */
export const command: Command = {
  help,
  async run(argv) {
    const cwd = process.cwd();
    const args = readArguments(argv);
    if (args.init) return await writeFirstConfig(cwd);
    const configs = createConfigFiles(args.config, cwd);
    const loaded = await configs.forFolder(cwd);
    if (args.printConfig) return await printConfig(args, cwd);
    if (args.merge) {
      const { mergeReports } = await import('../lint/merge.ts');
      return await report(await mergeReports(args.paths, cwd), loaded.rules, args, loaded, cwd);
    }

    const order: WorkOrder = {
      cwd,
      config: args.config,
      target: args.target,
      fix: args.fix !== 'no',
      unsafe: args.unsafe,
    };
    const items = await itemsOf(args, cwd);
    if (items.length > manyFiles) {
      // trees become garbage once their file is done; a larger young generation avoids copying them, which saves a third of the time
      (await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=16');
    }
    if (items.length === 0 && args.changed === undefined && !args.staged && !args.shard && !args.allowUnmatched) {
      throw new CommandError('file', noFilesMessage(args.paths));
    }
    const outcomes = await workThrough(items, order, args, cwd);
    const files = items.map(
      (item, index): ReportedFile => ({
        path: item.path.split(sep).join('/'),
        source: outcomes[index]?.source ?? item.source ?? '',
        diagnostics: outcomes[index]?.diagnostics ?? [],
      }),
    );
    if (args.fix !== 'no') await applyFixes(items, outcomes, args, cwd);
    const isPrinted = args.fix === 'show' || (args.fix === 'write' && args.stdin !== undefined);
    return await report(
      files,
      await rulesOfFiles(items, configs, cwd),
      isPrinted ? { ...args, outputs: args.outputs.filter(({ file }) => file !== undefined) } : args,
      loaded,
      cwd,
    );
  },
};

/** A run without files looks like a run without findings, so it is an error. */
function noFilesMessage(paths: readonly string[]): string {
  const searched = paths.map((path) => `"${path}"`).join(', ');
  return `No files to lint in ${searched}: no known extension (see --ext), or all ignored (see --no-ignore).`;
}

/** The documents to lint: standard input, the pages of a space, or files. */
async function itemsOf(args: LintArguments, cwd: string): Promise<Item[]> {
  if (args.stdin !== undefined) return [{ path: args.stdin, source: await readText('-') }];
  if (args.via !== undefined && args.space !== undefined) {
    const { spaceDocuments } = await import('../space-documents.ts');
    const items: Item[] = [];
    for await (const document of spaceDocuments(args.via, args.space)) items.push({ ...document, kind: 'storage' });
    return items;
  }
  const paths = await pathsOf(args, cwd);
  if (args.staged) return await (await import('../lint/staged.ts')).stagedItems(paths, cwd, args.fix !== 'no');
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
  const { listFiles } = await import('../lint/file-list.ts');
  const configs = createConfigFiles(args.config, cwd);
  if (!isSelection) return await listFiles(paths, { ...args, cwd, configs });
  const { changedFiles, stagedFiles } = await import('../lint/git.ts');
  const only = new Set(changed === undefined ? await stagedFiles(cwd) : await changedFiles(cwd, changed));
  return await listFiles(paths.length > 0 ? paths : ['.'], { ...args, cwd, configs, only });
}

/** Whether a path is a file with an extension that is reached without symbolic links. */
function isPlainFile(path: string, cwd: string): boolean {
  const full = resolve(cwd, path);
  if (!/\.[A-Za-z]+$/.test(path) || /[*?[{]/.test(path)) return false;
  return statSync(full, { throwIfNoEntry: false })?.isFile() === true && realpathSync.native(full) === full;
}

/** The rules that ran: the built-in ones and those of the plugins of each configuration. */
async function rulesOfFiles(items: readonly Item[], configs: ConfigFiles, cwd: string): Promise<readonly Rule[]> {
  const rules = new Map(builtinRules.map((rule) => [rule.code, rule]));
  for (const folder of new Set(items.map(({ path }) => dirname(resolve(cwd, path))))) {
    for (const rule of (await configs.forFolder(folder)).rules) rules.set(rule.code, rule);
  }
  return [...rules.values()];
}

/** Writes fixed files, prints fixed standard input, or prints a diff. */
async function applyFixes(
  items: readonly Item[],
  outcomes: readonly Outcome[],
  args: LintArguments,
  cwd: string,
): Promise<void> {
  const fixed = items.flatMap((item, index) => {
    const { isFixed = false, source = '' } = outcomes[index] ?? {};
    return isFixed ? [{ item, text: source }] : [];
  });
  if (args.fix === 'write' && args.stdin !== undefined) {
    print(fixed[0]?.text ?? items[0]?.source ?? '');
    return;
  }
  if (fixed.length === 0) return;
  if (args.fix === 'show') {
    const { unifiedDiff } = await import('../lint/diff.ts');
    for (const { item, text } of fixed) {
      const before = item.source ?? readSource(cwd, item.path, true);
      print(unifiedDiff(item.path.split(sep).join('/'), before, text));
    }
    return;
  }
  if (args.staged) await (await import('../lint/staged.ts')).writeStaged(fixed, cwd);
  else for (const { item, text } of fixed) await replaceText(resolve(cwd, item.path), text);
  process.stderr.write(`Fixed ${count(fixed.length, 'file')}. Remaining problems:\n`);
}

/** Writes the reports and returns the exit code. */
async function report(
  files: readonly ReportedFile[],
  rules: readonly Rule[],
  args: LintArguments,
  loaded: LoadedConfig,
  cwd: string,
): Promise<number> {
  const hasBaseline =
    args.baseline !== undefined || args.baselineAction !== 'use' || loaded.config.baseline !== undefined;
  const left =
    hasBaseline || existsSync(join(loaded.folder, 'macrowright-baseline.json'))
      ? await (await import('../lint/baseline-file.ts')).useBaseline(files, args, loaded, cwd)
      : files;
  const shown = args.quiet
    ? left.map((file) => ({ ...file, diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error') }))
    : left;
  const whole: LintReport = { files: shown, rules, version, startedAt: new Date().toISOString() };
  await writeReports(whole, args.outputs, cwd);
  const failOn = args.failOn ?? loaded.config.failOn ?? 'error';
  const reason = failureOf(left, failOn, args.maxWarnings ?? loaded.config.maxWarnings);
  if (reason === undefined) return 0;
  const isShown = args.outputs.some(({ file }) => file === undefined);
  if (!isShown) process.stderr.write(formatReport('pretty', { ...whole, color: usesColor(2) }));
  else if (args.quiet || reason.isLimit) process.stderr.write(`macrowright lint: ${reason.message}\n`);
  return 1;
}

interface Failure {
  readonly message: string;
  /** Whether the run fails because of the number of warnings, which the report does not show. */
  readonly isLimit: boolean;
}

/** Why a run fails; `undefined` if it does not. */
function failureOf(
  files: readonly ReportedFile[],
  failOn: Severity,
  maxWarnings: number | undefined,
): Failure | undefined {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const failing = all.filter(({ severity }) => isAtLeast(severity, failOn)).length;
  if (failing > 0) {
    return { message: `Failed: ${count(failing, 'problem')} of severity "${failOn}" or higher.`, isLimit: false };
  }
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return undefined;
  return { message: `Failed: ${count(warnings, 'warning')}, more than ${maxWarnings}.`, isLimit: true };
}

async function printConfig(args: LintArguments, cwd: string): Promise<number> {
  const [path = 'page.storage.xml'] = args.paths;
  const { loaded, fileConfig } = await checkerFor({
    cwd,
    config: args.config,
    target: args.target,
    fix: false,
    unsafe: false,
  }).forFile(path);
  print(
    `${JSON.stringify({ files: loaded.files, config: loaded.config, file: { path, ...fileConfig } }, undefined, 2)}\n`,
  );
  return 0;
}

async function writeFirstConfig(cwd: string): Promise<number> {
  const path = join(cwd, 'macrowright.config.json');
  const existing = configIn(cwd);
  if (existing) throw new CommandError('file', `"${existing}" already exists.`);
  const config = {
    $schema: './node_modules/@macrowright/lint/lint-config.schema.json',
    extends: ['recommended'],
    target: 'both',
    rules: {},
  };
  await writeText(path, `${JSON.stringify(config, undefined, 2)}\n`);
  print(`Wrote ${path}\n`);
  return 0;
}
