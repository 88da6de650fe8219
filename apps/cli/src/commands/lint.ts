import { join } from 'node:path';
import type { Command } from '../command.ts';
import { CommandError } from '../command-error.ts';
import { writeText } from '../files.ts';
import { createConfigFiles } from '../lint/config-files.ts';
import { configIn } from '../lint/find-config.ts';
import { help } from '../lint/help.ts';
import { type LintArguments, readArguments } from '../lint/options.ts';
import { report } from '../lint/outcome.ts';
import { runOnce } from '../lint/run.ts';
import { checkerFor } from '../lint/work.ts';
import { print } from '../print.ts';
import { printableMessage } from '../terminal.ts';

/** `macrowright lint`: reports and fixes problems in files with storage format or wiki markup. */
export const command: Command = {
  help,
  async run(argv) {
    const cwd = process.cwd();
    const args = readArguments(argv);
    if (args.init) return await writeFirstConfig(cwd);
    if (args.printConfig) return await printConfig(args, cwd);
    if (args.merge) {
      const { mergeReports } = await import('../lint/merge.ts');
      const loaded = await createConfigFiles(args.config, cwd).forFolder(cwd);
      return await report(await mergeReports(args.paths, cwd), loaded.rules, args, loaded, cwd);
    }
    if (args.watch) return await watch(args, cwd);
    return await runOnce(args, cwd);
  },
};

/** Lints again after every change. An error, such as an invalid configuration, does not end it. */
async function watch(args: LintArguments, cwd: string): Promise<never> {
  const { runOnChanges } = await import('../lint/watch.ts');
  const memory = args.fix === 'no' ? (await import('../lint/cache.ts')).createMemoryCache() : undefined;
  return await runOnChanges(args, cwd, async () => {
    if (process.stdout.isTTY) print('\u001b[2J\u001b[3J\u001b[H');
    try {
      await runOnce(args, cwd, memory);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      process.stderr.write(printableMessage(`macrowright lint: ${error.message}\n`));
    }
  });
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
