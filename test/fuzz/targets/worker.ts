import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertBody, type SourceRepresentation, type TargetRepresentation } from '@macrowright/convert';
import { applyEdits, type DiagnosticJson, diagnosticsToJson } from '@macrowright/storage';
import { answerLine } from '../../../apps/cli/src/commands/convert-batch.ts';
import { checkerFor, type WorkOrder, workOn } from '../../../apps/cli/src/lint/work.ts';
import type { Syntax } from '../../../apps/playground/src/protocol.ts';
import { type PlaygroundWorker, startPlaygroundWorker } from '../playground-worker.ts';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';
import { wikiSeeds } from './wiki.ts';

const order: WorkOrder = { cwd: '.', config: false, target: 'cloud', fix: false, unsafe: false };
const checker = checkerFor(order);
const bin = fileURLToPath(new URL('../../../apps/cli/src/bin.ts', import.meta.url));
const extensions = { storage: '.storage.xml', wiki: '.wiki' } as const;

/** Findings of the worker that still have to be compared with those of the command. */
const pending = new Map<string, { readonly text: string; readonly findings: string }>();
/** Starting the command takes a third of a second, so it lints many files at once. */
const batchSize = 200;
let playground: PlaygroundWorker | undefined;
let count = 0;

export const worker: FuzzTarget = {
  name: 'worker',
  property: 'The command, with one thread or several, and the worker of the playground give exactly the same results.',
  seeds: [...storageSeeds, ...wikiSeeds],
  fragments: storageFragments,
  async check(input) {
    const text = input.toWellFormed(); // a file cannot contain lone surrogates
    playground ??= startPlaygroundWorker();
    for (const syntax of ['storage', 'wiki'] as const) await compare(text, syntax, playground);
    if (pending.size >= batchSize) await compareWithCommand();
  },
  close() {
    playground?.close();
    playground = undefined;
    pending.clear();
  },
};

async function compare(text: string, syntax: Syntax, { convert, call }: PlaygroundWorker): Promise<void> {
  const { answer, rest } = await convert(syntax, text);
  const findings = JSON.stringify(diagnosticsToJson(text, rest.diagnostics[syntax]));
  const path = `${String(count++).padStart(9, '0')}${extensions[syntax]}`;
  const outcome = await workOn({ path, source: text }, order, checker);
  assertSame(`findings in ${syntax}`, JSON.stringify(diagnosticsToJson(text, outcome.diagnostics)), findings);
  pending.set(path, { text, findings });

  const isRendered = answer.storage !== '' && convertBody({ value: answer.storage, from: 'storage', to: 'view' }).ok;
  if (syntax === 'wiki') assertSame('storage from wiki markup', converted(text, 'wiki', 'storage'), answer.storage);
  else if (isRendered) assertSame('wiki markup from storage', converted(text, 'storage', 'wiki'), rest.wiki);
  if (isRendered) assertSame(`view of ${syntax}`, converted(text, syntax, 'view'), await call('html', {}));

  if (syntax === 'storage') {
    const fixed = await workOn({ path, source: text }, { ...order, fix: true }, checker);
    const edits = await call('fixAll', { syntax, text });
    assertSame('fixes', fixed.isFixed ? fixed.source : text, applyEdits(text, edits));
  }
}

/** Converts like `convert --batch`. */
function converted(value: string, from: SourceRepresentation, to: TargetRepresentation): string | undefined {
  const answer = answerLine(JSON.stringify({ id: 1, value }), { from, to, flavor: 'cloud' });
  return 'value' in answer && typeof answer.value === 'string' ? answer.value : JSON.stringify(answer);
}

/** Lints all pending texts with the command in two threads. */
async function compareWithCommand(): Promise<void> {
  const texts = new Map(pending);
  pending.clear();
  const folder = await mkdtemp(join(tmpdir(), 'macrowright-fuzz-'));
  try {
    await Promise.all(Array.from(texts, ([path, { text }]) => writeFile(join(folder, path), text)));
    const report = await lintIn(folder);
    const found = new Map(report.files.map(({ path, diagnostics }) => [path, JSON.stringify(diagnostics)]));
    for (const [path, { text, findings }] of texts) {
      assertSame('findings of two threads', found.get(path) ?? '[]', findings, text);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Report {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly DiagnosticJson[] }[];
}

function lintIn(cwd: string): Promise<Report> {
  const args = [bin, 'lint', '.', '--format', 'json', '--target', 'cloud', '--no-config', '--concurrency', '2'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 30 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(`The command failed.\n${stderr}`));
      else resolve(JSON.parse(stdout));
    });
  });
}

function assertSame(what: string, ofCommand: string | undefined, ofWorker: string | undefined, text = ''): void {
  holds(
    ofCommand === ofWorker,
    `the command and the worker give the same result: ${what}`,
    () => `${text}\n${ofCommand}\n---\n${ofWorker}`,
  );
}
