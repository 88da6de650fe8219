import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { LintReport, Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

const reporters: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['stylish', stylish],
  ['compact', compact],
  ['json', json],
  ['sarif', sarif],
  ['github', github],
  ['gitlab', gitlab],
  ['junit', junit],
  ['checkstyle', checkstyle],
  ['rdjson', rdjson],
]);

/** The names of the formats, human-readable formats first. */
export const reportFormats: readonly string[] = [...reporters.keys()];

/** Formats a report. Throws a `RangeError` that lists the formats if the format is unknown. */
export function formatReport(format: string, report: LintReport): string {
  const reporter = reporters.get(format);
  if (reporter) return reporter(report);
  throw new RangeError(`Unknown format "${format}"; use ${reportFormats.join(', ')}.`);
}
