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
import { storageSeeds, storageWords } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';
import { wikiSeeds } from './wiki.ts';

const order: WorkOrder = { cwd: '.', config: false, target: 'cloud', fix: false, unsafe: false };
const checker = checkerFor(order);
const bin = fileURLToPath(new URL('../../../apps/cli/src/bin.ts', import.meta.url));
const endings = { storage: '.storage.xml', wiki: '.wiki' } as const;

/** What the worker said of texts that the command, with its threads, has not been asked about yet. */
const waiting = new Map<string, { readonly text: string; readonly findings: string }>();
/** The command starts in a third of a second, so it is asked about many texts at once. */
const askAt = 200;
let playground: PlaygroundWorker | undefined;
let count = 0;

export const worker: FuzzTarget = {
  name: 'worker',
  law: 'The command, in one thread and in several, and the worker of the playground say the same of a text, to the byte.',
  seeds: [...storageSeeds, ...wikiSeeds],
  words: storageWords,
  async check(input) {
    const text = input.toWellFormed(); // what a file can hold
    playground ??= startPlaygroundWorker();
    for (const syntax of ['storage', 'wiki'] as const) await sameOf(text, syntax, playground);
    if (waiting.size >= askAt) await sameOfCommand();
  },
  close() {
    playground?.close();
    playground = undefined;
    waiting.clear();
  },
};

async function sameOf(text: string, syntax: Syntax, { convert, ask }: PlaygroundWorker): Promise<void> {
  const { answer, rest } = await convert(syntax, text);
  const findings = JSON.stringify(diagnosticsToJson(text, rest.diagnostics[syntax]));
  const path = `${String(count++).padStart(9, '0')}${endings[syntax]}`;
  const outcome = await workOn({ path, source: text }, order, checker);
  same(`findings in ${syntax}`, JSON.stringify(diagnosticsToJson(text, outcome.diagnostics)), findings);
  waiting.set(path, { text, findings });

  const isDrawn = answer.storage !== '' && convertBody({ value: answer.storage, from: 'storage', to: 'view' }).ok;
  if (syntax === 'wiki') same('storage made from wiki markup', converted(text, 'wiki', 'storage'), answer.storage);
  else if (isDrawn) same('wiki markup made from storage', converted(text, 'storage', 'wiki'), rest.wiki);
  if (isDrawn) same(`view of ${syntax}`, converted(text, syntax, 'view'), await ask('html', {}));

  if (syntax === 'storage') {
    const fixed = await workOn({ path, source: text }, { ...order, fix: true }, checker);
    const edits = await ask('fixAll', { syntax, text });
    same('fixes', fixed.isFixed ? fixed.source : text, applyEdits(text, edits));
  }
}

/** As `convert --batch` answers. */
function converted(value: string, from: SourceRepresentation, to: TargetRepresentation): string | undefined {
  const answer = answerLine(JSON.stringify({ id: 1, value }), { from, to, flavor: 'cloud' });
  return 'value' in answer && typeof answer.value === 'string' ? answer.value : JSON.stringify(answer);
}

/** Asks a real command, with two threads, about all texts that wait. */
async function sameOfCommand(): Promise<void> {
  const texts = new Map(waiting);
  waiting.clear();
  const folder = await mkdtemp(join(tmpdir(), 'macrowright-fuzz-'));
  try {
    await Promise.all(Array.from(texts, ([path, { text }]) => writeFile(join(folder, path), text)));
    const report = await lintIn(folder);
    const found = new Map(report.files.map(({ path, diagnostics }) => [path, JSON.stringify(diagnostics)]));
    for (const [path, { text, findings }] of texts) {
      same('findings of two threads', found.get(path) ?? '[]', findings, text);
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
      if (error && error.code !== 1) reject(new Error(`the command fails\n${stderr}`));
      else resolve(JSON.parse(stdout));
    });
  });
}

function same(what: string, ofCommand: string | undefined, ofWorker: string | undefined, text = ''): void {
  holds(
    ofCommand === ofWorker,
    `the command and the worker say the same: ${what}`,
    () => `${text}\n${ofCommand}\n---\n${ofWorker}`,
  );
}
