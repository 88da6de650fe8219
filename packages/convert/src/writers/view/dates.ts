import type { BuiltinViewContext } from './context.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as lists of Confluence write it: `Mar 06, 2023`. Takes an ISO date or milliseconds; `''` for anything else. */
export function listDate(moment: string | number | undefined): string {
  const parts = partsOf(moment);
  if (!parts) return '';
  const [year, month, day] = parts;
  return `${months[month - 1]} ${two(day)}, ${year}`;
}

/** A day as dates in a text are written: `06 May 2031`, or what the reader's locale makes of it. */
export function textDate(moment: string, { site, memo }: BuiltinViewContext): string {
  const parts = partsOf(moment);
  if (!parts) return moment;
  const [year, month, day] = parts;
  const locale = site?.locale;
  const format = locale === undefined ? undefined : memo('text-date', () => formatOf(locale));
  return format?.format(Date.UTC(year, month - 1, day)) ?? `${two(day)} ${months[month - 1]} ${year}`;
}

/** The calendar day, `2026-01-31`; `''` when there is none. */
export function dayOf(moment: string | number | undefined): string {
  const parts = partsOf(moment);
  return parts ? `${parts[0]}-${two(parts[1])}-${two(parts[2])}` : '';
}

/** `undefined` for a locale that does not exist: the context comes from outside. */
function formatOf(locale: string): Intl.DateTimeFormat | undefined {
  try {
    const day = { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(locale.replace('_', '-'), day);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function partsOf(moment: string | number | undefined): readonly [year: number, month: number, day: number] | undefined {
  if (typeof moment === 'number') {
    if (!Number.isFinite(moment) || Math.abs(moment) > 8.64e15) return undefined;
    const date = new Date(moment);
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  }
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(moment ?? '');
  const [year = 0, month = 0, day = 0] = found?.slice(1).map(Number) ?? [];
  return found && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [year, month, day] : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
