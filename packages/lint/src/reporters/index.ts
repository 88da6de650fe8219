import { compact } from './compact.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { LintReport, Reporter } from './report.ts';

const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['json', json],
  ['github', github],
]);

/** Writes a report in a format. An unknown format is a `RangeError` that names the known ones. */
export function formatReport(format: string, report: LintReport): string {
  const reporter = reporters.get(format);
  if (reporter) return reporter(report);
  throw new RangeError(`There is no format "${format}"; there are ${[...reporters.keys()].join(', ')}.`);
}
