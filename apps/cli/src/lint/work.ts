import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fixText, type Target } from '@macrowright/lint';
import type { Diagnostic } from '@macrowright/storage';
import { CommandError } from '../command-error.ts';
import { type Checker, createChecker } from './checker.ts';
import { createConfigFiles } from './config-files.ts';
import type { FileKind } from './file-kinds.ts';

/** One file to check. */
export interface Item {
  readonly path: string;
  /** Absent: it is read when its turn comes, so that a run never holds the texts of all its files. */
  readonly source?: string;
  /** What the text is. Default: what the name says. */
  readonly kind?: FileKind;
}

/** What became of one file. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The text that the findings speak of; absent where there are none and nothing was fixed. */
  readonly source?: string;
  /** Whether `source` is what fixes made of the file. */
  readonly isFixed?: boolean;
}

/** What holds for all files of a run, as plain data: it goes to threads too. */
export interface WorkOrder {
  readonly cwd: string;
  readonly config: string | false | undefined;
  readonly target: Target | undefined;
  readonly fix: boolean;
  readonly unsafe: boolean;
}

/** Makes the checker that an order asks for. */
export function checkerFor({ cwd, config, target }: WorkOrder): Checker {
  return createChecker(createConfigFiles(config, cwd), cwd, target);
}

/** Checks one file, after its fixes when they are asked for. */
export async function workOn(item: Item, order: WorkOrder, checker: Checker): Promise<Outcome> {
  const { check } = await checker.forFile(item.path, item.kind);
  const source = item.source ?? readSource(order.cwd, item.path, order.fix);
  if (order.fix) {
    const { output } = fixText(source, check, { unsafe: order.unsafe });
    if (output !== source) return { diagnostics: check(output), source: output, isFixed: true };
  }
  const diagnostics = check(source);
  return diagnostics.length > 0 ? { diagnostics, source } : { diagnostics };
}

/**
 * Reads a file at once: for a thousand small ones that takes a third of the time. A file that is to be fixed must be UTF-8,
 * or writing it back would change bytes that no fix names.
 */
export function readSource(cwd: string, path: string, isToBeFixed: boolean): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new CommandError('file', `cannot read "${path}": ${why}.`, { cause: error });
  }
  if (isToBeFixed && !isUtf8(bytes)) {
    throw new CommandError('file', `"${path}" is not UTF-8, so --fix would change bytes that it does not name.`);
  }
  return bytes.toString('utf8');
}
