import type { BuiltinViewContext } from './context.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as shown in lists: `Mar 06, 2023`. Takes an ISO date or milliseconds; returns `''` for anything else. */
export function listDate(time: string | number | undefined): string {
  const day = dayOf(time);
  return day ? `${months[day.month - 1]} ${twoDigits(day.date)}, ${day.year}` : '';
}

/** A date as shown in page text: in the format of the site's locale, otherwise `06 May 2031`. */
export function textDate(time: string, { site, cached }: BuiltinViewContext): string {
  const day = dayOf(time);
  if (!day) return time;
  const locale = site?.locale;
  const format = locale === undefined ? undefined : cached('date format', () => dateFormat(locale));
  const { year, month, date } = day;
  return format?.format(Date.UTC(year, month - 1, date)) ?? `${twoDigits(date)} ${months[month - 1]} ${year}`;
}

/** An ISO date: `2026-01-31`. Returns `''` for anything that is not a date. */
export function isoDay(time: string | number | undefined): string {
  const day = dayOf(time);
  return day ? `${day.year}-${twoDigits(day.month)}-${twoDigits(day.date)}` : '';
}

/** `undefined` for an unknown locale, which the page context may contain. */
function dateFormat(locale: string): Intl.DateTimeFormat | undefined {
  try {
    const options = { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(locale.replace('_', '-'), options);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The largest time in milliseconds that `Date` can represent. */
const maxTime = 8.64e15;

function dayOf(time: string | number | undefined): Day | undefined {
  if (typeof time === 'number') {
    if (!Number.isFinite(time) || Math.abs(time) > maxTime) return undefined;
    const date = new Date(time);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
  }
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(time ?? '');
  if (!parts) return undefined;
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= 31 ? { year, month, date } : undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
