import { dirname, resolve, sep } from 'node:path';
import { builtinRules, type ReportedFile, type Rule } from '@macrowright/lint';
import { CommandError } from '../command-error.ts';
import { count } from '../count.ts';
import { replaceText } from '../files.ts';
import { print } from '../print.ts';
import type { Cache } from './cache.ts';
import { type ConfigFiles, createConfigFiles } from './config-files.ts';
import { itemsOf } from './items.ts';
import type { LintArguments } from './options.ts';
import { report } from './outcome.ts';
import { type Item, type Outcome, readSource, type WorkOrder } from './work.ts';
import { workThrough } from './work-through.ts';

/** The number of files at which a larger young generation in V8 pays off. */
const manyFiles = 50;

/** Lints what the arguments name, fixes it, writes the reports, and resolves to the exit code. */
export async function runOnce(args: LintArguments, cwd: string, memory?: Cache): Promise<number> {
  const configs = createConfigFiles(args.config, cwd);
  const loaded = await configs.forFolder(cwd);
  const order: WorkOrder = {
    cwd,
    config: args.config,
    target: args.target,
    fix: args.fix !== 'no',
    unsafe: args.unsafe,
    timing: args.timing,
  };
  const items = await itemsOf(args, cwd);
  if (items.length > manyFiles) {
    // trees become garbage once their file is done; a larger young generation avoids copying them, which saves a third of the time
    (await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=16');
  }
  if (items.length === 0 && args.changed === undefined && !args.staged && !args.shard && !args.allowUnmatched) {
    throw new CommandError('file', noFilesMessage(args.paths));
  }
  const outcomes = await workThrough(items, order, args, cwd, memory);
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
}

/** A run without files looks like a run without findings, so it is an error. */
function noFilesMessage(paths: readonly string[]): string {
  const searched = paths.map((path) => `"${path}"`).join(', ');
  return `No files to lint in ${searched}: no known extension (see --ext), or all ignored (see --no-ignore).`;
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
    const { unifiedDiff } = await import('./diff.ts');
    for (const { item, text } of fixed) {
      const before = item.source ?? readSource(cwd, item.path, true);
      print(unifiedDiff(item.path.split(sep).join('/'), before, text));
    }
    return;
  }
  if (args.staged) await (await import('./staged.ts')).writeStaged(fixed, cwd);
  else for (const { item, text } of fixed) await replaceText(resolve(cwd, item.path), text);
  process.stderr.write(`Fixed ${count(fixed.length, 'file')}. Remaining problems:\n`);
}
