import {
  exponentOf,
  type Growth,
  limitText,
  type Measurement,
  median,
  type Result,
  ratioOf,
  verdictOf,
} from './measurement.ts';

/** Measurements as Markdown tables: one for the results, and one for each set of growth curves with the same sizes. */
export function toMarkdown(measurements: readonly Measurement[]): string {
  const results = measurements.filter((measurement) => measurement.type === 'result');
  const curves = Map.groupBy(
    measurements.filter((measurement) => measurement.type === 'growth'),
    ({ points }) => points.map(({ label }) => label).join(),
  );
  return [...(results.length > 0 ? [resultTable(results)] : []), ...[...curves.values()].map(growthTable)].join('\n\n');
}

/** Three significant digits, or a whole number if it has more: `0.0123`, `4.57`, `98.1`, `14,521`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

function resultTable(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { operation, size, unit, ours, peer, theirs, limit } = result;
    const ratio = ratioOf(result);
    return [
      operation,
      size,
      `${figure(median(ours))} ${unit}`,
      peer ?? '-',
      theirs ? `${figure(median(theirs))} ${unit}` : '-',
      ratio ? figure(ratio.value) : '-',
      ratio ? `${figure(ratio.min)} to ${figure(ratio.max)}` : rangeOf(ours),
      limitText(limit),
      verdictOf(result).text,
    ];
  });
  return table(
    ['operation', 'size', 'ours', 'peer', 'peer’s figure', 'ratio', 'spread', 'limit (aim)', 'judged'],
    rows,
  );
}

function rangeOf(values: readonly number[]): string {
  return values.length > 1 ? `${figure(Math.min(...values))} to ${figure(Math.max(...values))}` : '-';
}

function growthTable(curves: readonly Growth[]): string {
  const rows = curves.map((curve) => [
    curve.operation,
    ...curve.points.map(({ times }) => figure(median(times))),
    exponentOf(curve.points).toFixed(2),
    limitText(curve.limit),
    verdictOf(curve).text,
  ]);
  const labels = curves[0]?.points.map(({ label }) => label) ?? [];
  return table(['growth, ms', ...labels, 'exponent', 'limit (aim)', 'judged'], rows);
}

/** A table aligned as the formatter does it, so that the file needs no formatting. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const texts = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...texts.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...others] = texts;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}
