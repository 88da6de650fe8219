import type { FuzzTarget } from '../target.ts';
import { batch } from './batch.ts';
import { cql } from './cql.ts';
import { edits } from './edits.ts';
import { format } from './format.ts';
import { http } from './http.ts';
import { lint } from './lint.ts';
import { parser } from './parser.ts';
import { storageToWikiTarget } from './storage-to-wiki.ts';
import { view } from './view.ts';
import { wiki } from './wiki.ts';
import { worker } from './worker.ts';

/** All targets, in the order of a run. */
export const fuzzTargets: readonly FuzzTarget[] = [
  parser,
  edits,
  wiki,
  view,
  storageToWikiTarget,
  format,
  lint,
  http,
  cql,
  batch,
  worker,
];
