import { availableParallelism } from 'node:os';
import { reportFormats, type Target } from '@macrowright/lint';
import type { Severity } from '@macrowright/storage';
import { CommandError } from '../command-error.ts';
import { oneOf, readOptions } from '../options.ts';

/** A report to write: the name of a format or the path of a custom formatter, and its target. */
export interface Output {
  readonly format: string;
  /** Standard output if absent. */
  readonly file: string | undefined;
}

/** The parsed arguments of `macrowright lint`. */
export interface LintArguments {
  readonly paths: readonly string[];
  readonly stdin: string | undefined;
  readonly outputs: readonly Output[];
  readonly fix: 'no' | 'write' | 'show';
  readonly unsafe: boolean;
  readonly target: Target | undefined;
  readonly config: string | false | undefined;
  readonly quiet: boolean;
  readonly failOn: Severity | undefined;
  readonly maxWarnings: number | undefined;
  readonly extensions: readonly string[];
  readonly embedded: boolean;
  readonly useIgnoreFiles: boolean;
  readonly allowUnmatched: boolean;
  readonly followLinks: boolean;
  readonly baseline: string | undefined;
  readonly baselineAction: 'use' | 'write' | 'prune';
  readonly cache: string | undefined;
  readonly concurrency: number | 'auto';
  readonly changed: string | undefined;
  readonly staged: boolean;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly merge: boolean;
  readonly timing: boolean;
  readonly watch: boolean;
  readonly printConfig: boolean;
  readonly init: boolean;
  readonly via: string | undefined;
  readonly space: string | undefined;
}

const options = {
  format: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'fix-unsafe': { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  target: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  quiet: { type: 'boolean' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  ext: { type: 'string', multiple: true },
  embedded: { type: 'boolean' },
  'no-ignore': { type: 'boolean' },
  'allow-unmatched': { type: 'boolean' },
  'follow-symlinks': { type: 'boolean' },
  baseline: { type: 'string' },
  'baseline-write': { type: 'boolean' },
  'baseline-prune': { type: 'boolean' },
  cache: { type: 'boolean' },
  'cache-location': { type: 'string' },
  concurrency: { type: 'string' },
  changed: { type: 'boolean' },
  since: { type: 'string' },
  staged: { type: 'boolean' },
  shard: { type: 'string' },
  merge: { type: 'boolean' },
  timing: { type: 'boolean' },
  watch: { type: 'boolean' },
  'print-config': { type: 'boolean' },
  init: { type: 'boolean' },
  via: { type: 'string' },
  space: { type: 'string' },
} as const;

/** Parses the arguments. Throws a `CommandError` of kind `usage` if they are invalid. */
export function readArguments(argv: readonly string[], environment: NodeJS.ProcessEnv = process.env): LintArguments {
  const { values, positionals } = readOptions(argv, options);
  const dryRun = values['fix-dry-run'] === true;
  const stdin = values.stdin === true || positionals.includes('-');
  if (stdin && positionals.some((path) => path !== '-'))
    throw new CommandError('usage', 'Use either --stdin or a PATH.');
  if (values['baseline-write'] && values['baseline-prune']) {
    throw new CommandError('usage', 'Use either --baseline-write or --baseline-prune.');
  }
  if ((values.via === undefined) !== (values.space === undefined)) {
    throw new CommandError('usage', 'Use --via and --space together.');
  }
  if (values.space !== undefined && (values.fix || values['fix-unsafe'] || stdin || positionals.length > 0)) {
    throw new CommandError('usage', '--space only reads pages; it cannot be used with a PATH, --stdin or --fix.');
  }
  if (values.staged && (values.changed || values.since !== undefined)) {
    throw new CommandError('usage', 'Use either --staged or --changed.');
  }
  if (
    values.watch &&
    (stdin || values.space !== undefined || values.merge || values.staged || positionals.length === 0)
  ) {
    throw new CommandError('usage', '--watch needs a PATH and cannot be used with --staged, --merge or --space.');
  }
  const selects = [
    stdin,
    values.via !== undefined,
    values.changed || values.since !== undefined || values.staged,
    values.init,
  ];
  if (!selects.some(Boolean) && positionals.length === 0)
    throw new CommandError('usage', 'lint needs a PATH or --stdin.');

  return {
    paths: positionals.filter((path) => path !== '-'),
    stdin: stdin ? (values['stdin-filename'] ?? 'stdin') : undefined,
    outputs: (values.format ?? ['pretty']).map((value) => outputOf(value, environment)),
    fix: dryRun ? 'show' : values.fix || values['fix-unsafe'] ? 'write' : 'no',
    unsafe: values['fix-unsafe'] === true,
    target: oneOf('--target', values.target, ['cloud', 'datacenter', 'both']),
    config: values['no-config'] ? false : values.config,
    quiet: values.quiet === true,
    failOn: oneOf('--fail-on', values['fail-on'], ['info', 'warning', 'error']),
    maxWarnings: numberOf('--max-warnings', values['max-warnings'], 0),
    extensions: (values.ext ?? [])
      .flatMap((list) => list.split(','))
      .map((extension) => (extension.startsWith('.') ? extension : `.${extension}`)),
    embedded: values.embedded === true,
    useIgnoreFiles: !values['no-ignore'],
    allowUnmatched: values['allow-unmatched'] === true,
    followLinks: values['follow-symlinks'] === true,
    baseline: values.baseline,
    baselineAction: values['baseline-write'] ? 'write' : values['baseline-prune'] ? 'prune' : 'use',
    cache:
      values.cache || values['cache-location']
        ? (values['cache-location'] ?? '.macrowright/lint-cache.json')
        : undefined,
    concurrency:
      values.concurrency === undefined || values.concurrency === 'auto' ? 'auto' : concurrencyOf(values.concurrency),
    changed: values.since ?? (values.changed ? 'HEAD' : undefined),
    staged: values.staged === true,
    shard: shardOf(values.shard),
    merge: values.merge === true,
    timing: values.timing === true,
    watch: values.watch === true,
    printConfig: values['print-config'] === true,
    init: values.init === true,
    via: values.via,
    space: values.space,
  };
}

/** `NAME`, `NAME=FILE`, `auto`, or the path of a formatter module. */
function outputOf(value: string, environment: NodeJS.ProcessEnv): Output {
  const equals = value.indexOf('=');
  const name = equals < 0 ? value : value.slice(0, equals);
  const file = equals < 0 ? undefined : value.slice(equals + 1);
  const format = name === 'auto' ? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty') : name;
  if (!/\.[cm]?[jt]s$/.test(format)) oneOf('--format', format, ['auto', ...reportFormats]);
  if (file === '') throw new CommandError('usage', `--format ${value} needs a file after "=".`);
  return { format, file };
}

function shardOf(value: string | undefined): LintArguments['shard'] {
  if (value === undefined) return undefined;
  const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new CommandError('usage', `Invalid value "${value}" for --shard; use I/N with I from 1 to N.`);
}

function numberOf(option: string, value: string | undefined, min: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= min) return Number(value);
  throw new CommandError('usage', `Invalid value "${value}" for ${option}; use an integer of at least ${min}.`);
}

function concurrencyOf(value: string): number {
  return Math.min(numberOf('--concurrency', value, 1) ?? 1, availableParallelism() * 2);
}
