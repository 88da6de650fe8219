import { fixText, type Target } from '@macroscope/lint';
import type { Diagnostic } from '@macroscope/storage';
import { type Checker, createChecker } from './checker.ts';
import { createConfigFiles } from './config-files.ts';
import type { FileKind } from './file-kinds.ts';

/** One file to check. */
export interface Item {
  readonly path: string;
  readonly source: string;
  /** What the text is. Default: what the name says. */
  readonly kind?: FileKind;
}

/** What became of one file. */
export interface Outcome {
  /** The text after fixes; absent when it is as it was. */
  readonly source?: string;
  readonly diagnostics: readonly Diagnostic[];
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
export async function workOn({ path, source, kind }: Item, order: WorkOrder, checker: Checker): Promise<Outcome> {
  const { check } = await checker.forFile(path, kind);
  if (!order.fix) return { diagnostics: check(source) };
  const { output } = fixText(source, check, { unsafe: order.unsafe });
  return output === source ? { diagnostics: check(source) } : { source: output, diagnostics: check(output) };
}
