import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportedFile } from '@macrowright/lint';
import { type Diagnostic, type DiagnosticJson, isRecord } from '@macrowright/storage';
import { CommandError } from '../command-error.ts';
import { readJson } from '../files.ts';

/** Merges the JSON reports of several runs, such as the shards of a CI matrix. Reads the files again for code frames. */
export async function mergeReports(paths: readonly string[], cwd: string): Promise<ReportedFile[]> {
  const files = new Map<string, ReportedFile>();
  for (const path of paths) {
    const report = await readJson(path);
    if (!isReport(report))
      throw new CommandError('file', `Invalid report "${path}": expected a JSON report of version 1.`);
    for (const file of report.files) {
      const full = resolve(cwd, file.path);
      const source = existsSync(full) ? readFileSync(full, 'utf8') : '';
      files.set(file.path, { path: file.path, source, diagnostics: file.diagnostics.map(fromJson) });
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fromJson({ code, severity, message, start, end, fix }: DiagnosticJson): Diagnostic {
  const found = { code, severity, message, range: { start, end } };
  if (!fix) return found;
  const edits = fix.edits.map((edit) => ({ range: { start: edit.start, end: edit.end }, text: edit.text }));
  return { ...found, fix: { title: fix.title, safe: fix.safe, edits } };
}

interface Report {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly DiagnosticJson[] }[];
}

function isReport(value: unknown): value is Report {
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.files)) return false;
  return value.files.every(
    (file: unknown) =>
      isRecord(file) &&
      typeof file.path === 'string' &&
      Array.isArray(file.diagnostics) &&
      file.diagnostics.every(
        (found: unknown) => isRecord(found) && typeof found.code === 'string' && Number.isInteger(found.start),
      ),
  );
}
