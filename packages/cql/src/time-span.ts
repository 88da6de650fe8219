import type { CqlError, CqlValue } from './ast.ts';

/** A span of time in milliseconds since 1970, `to` excluded. A point in time is one millisecond long. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const dayInMs = 86_400_000;
const unitsInMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: dayInMs, w: 7 * dayInMs };

/**
 * The time that a value represents, in UTC: a month, a day, a minute, a point in time, or a function such as `now("-4w")` or
 * `startOfMonth()`. `now` is in milliseconds since 1970.
 */
export function timeSpanOf(value: CqlValue, now: number): TimeSpan | { readonly error: CqlError } {
  const fail = (message: string) => ({ error: { message, range: value.range } });
  if (value.kind === 'function') {
    const start = startOf(value.name, new Date(now));
    if (start === undefined) return fail(`Unknown function "${value.name}".`);
    const [by = ''] = value.args;
    const shifted = by === '' ? start : shift(start, by);
    return shifted === undefined || Number.isNaN(shifted)
      ? fail(`Invalid duration "${by.slice(0, 100)}"; use a number and a unit, such as "-4w".`)
      : { from: shifted, to: shifted + 1 };
  }
  const text = value.text.trim();
  const match = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?)?$/.exec(text);
  if (!match) {
    const time = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time)
      ? fail(`Invalid date "${text.slice(0, 100)}"; use YYYY-MM-DD.`)
      : { from: time, to: time + 1 };
  }
  const [year = 0, month = 1, day, hour, minute] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  const from = Date.UTC(year, month - 1, day ?? 1, hour ?? 0, minute ?? 0);
  if (day === undefined) return { from, to: Date.UTC(year, month, 1) };
  return { from, to: from + (hour === undefined ? dayInMs : 60_000) };
}

/** `startOfDay`, `endOfWeek` and so on. Weeks start on Sunday; the end is the last millisecond. */
function startOf(name: string, now: Date): number | undefined {
  if (name === 'now') return now.getTime();
  const [, edge, unit] = /^(startof|endof)(day|week|month|year)$/.exec(name) ?? [];
  if (edge === undefined) return undefined;
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const next = edge === 'endof' ? 1 : 0;
  if (unit === 'year') return Date.UTC(year + next, 0, 1) - next;
  if (unit === 'month') return Date.UTC(year, month + next, 1) - next;
  const start = unit === 'week' ? day - now.getUTCDay() : day;
  return Date.UTC(year, month, start + next * (unit === 'week' ? 7 : 1)) - next;
}

/** Shifts a time by `-4w`, `+1d`, `2h`, `30m`, `1M` or `1y`. */
function shift(time: number, by: string): number | undefined {
  const [, sign, count, unit = ''] = /^([+-]?)(\d{1,6})([mhdwMy])$/.exec(by.trim()) ?? [];
  if (count === undefined) return undefined;
  const amount = Number(count) * (sign === '-' ? -1 : 1);
  const size = Object.hasOwn(unitsInMs, unit) ? unitsInMs[unit] : undefined;
  const date = new Date(time);
  if (size !== undefined) date.setTime(time + amount * size);
  else if (unit === 'M') date.setUTCMonth(date.getUTCMonth() + amount);
  else date.setUTCFullYear(date.getUTCFullYear() + amount);
  return date.getTime();
}
