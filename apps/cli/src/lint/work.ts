import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fixText, type Target } from '@macrowright/lint';
import type { Diagnostic } from '@macrowright/storage';
import { CommandError } from '../command-error.ts';
import { reasonOf } from '../files.ts';
import { type Checker, createChecker } from './checker.ts';
import { createConfigFiles } from './config-files.ts';
import type { FileKind } from './file-kinds.ts';

/** One file to check. */
export interface Item {
  readonly path: string;
  /** If absent, the file is read when it is checked, so a run never keeps all files in memory. */
  readonly source?: string;
  /** The kind of the text. Default: derived from the name. */
  readonly kind?: FileKind;
}

/** The result for one file. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The text that the findings refer to; absent if there are no findings and no fixes. */
  readonly source?: string;
  /** Whether `source` is the text after fixes. */
  readonly isFixed?: boolean;
}

/** The settings of a run. Plain data that can be sent to threads. */
export interface WorkOrder {
  readonly cwd: string;
  readonly config: string | false | undefined;
  readonly target: Target | undefined;
  readonly fix: boolean;
  readonly unsafe: boolean;
  /** Whether to measure the time of each rule. */
  readonly timing?: boolean;
}

/** Creates the checker for a run. */
export function checkerFor({ cwd, config, target, timing }: WorkOrder): Checker {
  return createChecker(createConfigFiles(config, cwd), cwd, { target, timings: timing ? new Map() : undefined });
}

/** Checks one file, after applying fixes if the run has `fix`. */
export async function workOn(item: Item, order: WorkOrder, checker: Checker): Promise<Outcome> {
  const { check, isKept } = await checker.forFile(item.path, item.kind);
  const source = item.source ?? readSource(order.cwd, item.path, order.fix);
  if (order.fix) {
    const { output, diagnostics } = fixText(source, check, { unsafe: order.unsafe, isKept });
    return output === source ? outcomeOf(diagnostics, source) : { diagnostics, source: output, isFixed: true };
  }
  return outcomeOf(check(source), source);
}

function outcomeOf(diagnostics: readonly Diagnostic[], source: string): Outcome {
  return diagnostics.length > 0 ? { diagnostics, source } : { diagnostics };
}

/** Reads a file synchronously, which takes a third of the time for many small files. */
export function readSource(cwd: string, path: string, willBeFixed: boolean): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch (error) {
    throw new CommandError('file', `Cannot read "${path}": ${reasonOf(error)}.`, { cause: error });
  }
  return decode(bytes, path, willBeFixed);
}

/** The text of a file. A file to fix must be UTF-8, because writing it back would corrupt a file in another encoding. */
export function decode(bytes: Buffer, path: string, willBeFixed: boolean): string {
  if (willBeFixed && !isUtf8(bytes)) {
    throw new CommandError('file', `Cannot fix "${path}": it is not UTF-8, so writing it would change other bytes.`);
  }
  return bytes.toString('utf8');
}
