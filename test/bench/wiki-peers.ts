/**
 * Wiki markup compared with two converters that are not dependencies of this workspace: Atlassian's open transformer (to ADF) and
 * pandoc (to HTML, excluding its start-up time), if they are installed:
 *
 *     BENCH_PEERS=FOLDER node test/bench/wiki-peers.ts [rounds]
 *
 * In FOLDER, run `npm install @atlaskit/editor-wikimarkup-transformer @atlaskit/adf-schema react react-dom`;
 * pandoc must be on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { wikiToStorage } from '@macrowright/convert';
import { interleaved, report, speeds } from './measure.ts';
import type { Result } from './measurement.ts';
import { bothDocuments } from './wiki-documents.ts';

const rounds = Number(process.argv[2] ?? 5);
const folder = process.env.BENCH_PEERS;
if (!folder) throw new Error('Set BENCH_PEERS to the folder in which the peers are installed.');
const { WikiMarkupTransformer } = createRequire(join(folder, 'index.js'))(
  '@atlaskit/editor-wikimarkup-transformer',
) as { WikiMarkupTransformer: new () => { parse(wiki: string): unknown } }; // the package has no types for this module system
const transformer = new WikiMarkupTransformer();

report([100_000, 1_000_000].flatMap((size) => compare(bothDocuments(size)[0], size === 100_000 ? '100 KB' : '1 MB')));

function compare(wiki: string, size: string): Result[] {
  const times = interleaved(
    [
      ['ours', () => wikiToStorage(wiki).storage],
      ['transformer', () => transformer.parse(wiki)],
    ],
    rounds,
  );
  const pandocTimes = Array.from({ length: rounds }, () => pandoc(wiki) - pandoc(''));
  const ours = speeds(wiki.length, times.get('ours'));
  const row = { type: 'result', operation: 'wiki to storage', size, unit: 'MB/s', ours } as const;
  return [
    {
      ...row,
      peer: "Atlassian's open transformer",
      theirs: speeds(wiki.length, times.get('transformer')),
      limit: 'wiki, transformer',
    },
    { ...row, peer: 'pandoc, without start-up', theirs: speeds(wiki.length, pandocTimes), limit: 'wiki, pandoc' },
  ];
}

/** Milliseconds of wall time. */
function pandoc(input: string): number {
  const start = performance.now();
  const { status, error } = spawnSync('pandoc', ['--from', 'jira', '--to', 'html'], { input, maxBuffer: 2 ** 30 });
  if (status !== 0) throw error ?? new Error(`pandoc exited with ${status}.`);
  return performance.now() - start;
}
