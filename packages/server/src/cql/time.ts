import { Refusal } from '../errors.ts';
import type { Operand } from './parse.ts';

/** A stretch of time: from, up to but not including; ISO dates. A moment is one millisecond long. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const dayInMs = 86_400_000;
const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: dayInMs, w: 7 * dayInMs };

/** The time that an operand names: a day, a minute, a moment, or a function like `now("-4w")` or `startOfMonth()`. UTC. */
export function spanOf(operand: Operand, now: Date): Span {
  if (operand.kind === 'function') {
    const start = functionStart(operand.name, now);
    if (start === undefined) throw new Refusal(400, `Could not parse cql : unknown function ${operand.name}()`);
    return moment(shifted(start, operand.args[0]));
  }
  const found = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?)?$/.exec(operand.text.trim());
  if (found) {
    const [, year, month, day, hour, minute] = found.map((part) => (part === undefined ? undefined : Number(part)));
    const from = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0);
    const to = day === undefined ? Date.UTC(year ?? 0, month ?? 1, 1) : from + (hour === undefined ? dayInMs : 60_000);
    return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  }
  const at = Date.parse(operand.text);
  if (Number.isNaN(at) || !/^\d{4}-/.test(operand.text)) {
    throw new Refusal(400, `Could not parse cql : "${operand.text.slice(0, 100)}" is not a date`);
  }
  return moment(new Date(at));
}

function moment(at: Date): Span {
  return { from: at.toISOString(), to: new Date(at.getTime() + 1).toISOString() };
}

function functionStart(name: string, now: Date): Date | undefined {
  if (name === 'now') return now;
  const [, edge, unit] = /^(startof|endof)(day|week|month|year)$/.exec(name) ?? [];
  if (edge === undefined) return undefined;
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const next = edge === 'endof' ? 1 : 0;
  if (unit === 'year') return new Date(Date.UTC(year + next, 0, 1) - next);
  if (unit === 'month') return new Date(Date.UTC(year, month + next, 1) - next);
  const start = unit === 'week' ? day - now.getUTCDay() : day;
  return new Date(Date.UTC(year, month, start + next * (unit === 'week' ? 7 : 1)) - next);
}

/** Moves a time by `-4w`, `+1d`, `2h`, `30m`, `1M` or `1y`. */
function shifted(at: Date, by: string | undefined): Date {
  if (by === undefined || by === '') return at;
  const [, sign, count, unit = ''] = /^([+-]?)(\d{1,6})([mhdwMy])$/.exec(by.trim()) ?? [];
  if (count === undefined) throw new Refusal(400, `Could not parse cql : "${by.slice(0, 100)}" is not a duration`);
  const amount = Number(count) * (sign === '-' ? -1 : 1);
  const size = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const moved = new Date(at);
  if (size !== undefined) moved.setTime(at.getTime() + amount * size);
  else if (unit === 'M') moved.setUTCMonth(at.getUTCMonth() + amount);
  else moved.setUTCFullYear(at.getUTCFullYear() + amount);
  if (Number.isNaN(moved.getTime())) throw new Refusal(400, `Could not parse cql : "${by}" leads out of the calendar`);
  return moved;
}
