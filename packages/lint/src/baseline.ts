import { isRecord } from '@macrowright/storage';
import { fingerprint } from './fingerprint.ts';
import type { ReportedFile } from './reporters/report.ts';

/** Known findings that are not reported again, as stored in the file. */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** The number of findings that one rule reports for the same text. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** The result of a run after applying a baseline. */
export interface BaselineResult {
  readonly files: readonly ReportedFile[];
  /** How many findings the baseline suppressed. */
  readonly suppressed: number;
  /** Entries of checked files that now have fewer findings than the entry counts, or none. */
  readonly stale: readonly (BaselineEntry & { readonly path: string })[];
}

/** Creates a baseline from all findings of a run, sorted by path to keep diffs small. */
export function createBaseline(files: readonly ReportedFile[]): Baseline {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = new Map<string, readonly BaselineEntry[]>();
  for (const { path, source, diagnostics } of sorted) {
    const found = new Map<string, { rule: string; fingerprint: string; count: number }>();
    for (const diagnostic of diagnostics) {
      const print = fingerprint(source, diagnostic);
      const entry = found.get(print) ?? { rule: diagnostic.code, fingerprint: print, count: 0 };
      entry.count++;
      found.set(print, entry);
    }
    if (found.size > 0)
      entries.set(
        path,
        [...found.values()].sort((a, b) => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1)),
      );
  }
  return { version: 1, files: Object.fromEntries(entries) };
}

/**
 * Removes the findings in a baseline from a run. Findings are matched by rule and text, not by line, so moved text still matches.
 * An additional finding of the same kind is reported.
 */
export function applyBaseline(files: readonly ReportedFile[], baseline: Baseline): BaselineResult {
  const stale: (BaselineEntry & { path: string })[] = [];
  let suppressed = 0;
  const left = files.map((file): ReportedFile => {
    const known = new Map(
      (entriesOf(baseline, file.path) ?? []).map((entry) => [entry.fingerprint, { entry, count: entry.count }]),
    );
    const diagnostics = file.diagnostics.filter((diagnostic) => {
      const match = known.get(fingerprint(file.source, diagnostic));
      if (!match || match.count === 0 || match.entry.rule !== diagnostic.code) return true;
      match.count--;
      suppressed++;
      return false;
    });
    for (const { entry, count } of known.values()) if (count > 0) stale.push({ ...entry, count, path: file.path });
    return { ...file, diagnostics };
  });
  return { files: left, suppressed, stale };
}

/** The baseline without its stale entries. */
export function pruneBaseline(baseline: Baseline, { stale }: Pick<BaselineResult, 'stale'>): Baseline {
  const gone = new Map(stale.map(({ path, fingerprint: print, count }) => [`${path}\n${print}`, count]));
  const files = new Map<string, readonly BaselineEntry[]>();
  for (const [path, entries] of Object.entries(baseline.files)) {
    const left = entries
      .map((entry) => ({ ...entry, count: entry.count - (gone.get(`${path}\n${entry.fingerprint}`) ?? 0) }))
      .filter(({ count }) => count > 0);
    if (left.length > 0) files.set(path, left);
  }
  return { version: 1, files: Object.fromEntries(files) };
}

/** Reads a baseline from parsed JSON. Throws a `TypeError` that describes the problem if it is invalid. */
export function readBaseline(json: unknown): Baseline {
  if (!isRecord(json) || json.version !== 1 || !isRecord(json.files)) {
    throw new TypeError('Expected an object with "version": 1 and "files".');
  }
  for (const [path, entries] of Object.entries(json.files)) {
    const good =
      Array.isArray(entries) &&
      entries.every(
        (entry: unknown) =>
          isRecord(entry) &&
          typeof entry.rule === 'string' &&
          typeof entry.fingerprint === 'string' &&
          Number.isInteger(entry.count),
      );
    if (!good) throw new TypeError(`Invalid entry in files["${path}"]; each needs "rule", "fingerprint" and "count".`);
  }
  return json as unknown as Baseline; // checked field by field above
}

function entriesOf({ files }: Baseline, path: string): readonly BaselineEntry[] | undefined {
  return Object.hasOwn(files, path) ? files[path] : undefined;
}
