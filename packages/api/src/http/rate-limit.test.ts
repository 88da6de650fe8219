import { expect, it } from 'vitest';
import { rateLimitPause } from './rate-limit.ts';

const now = Date.parse('2026-02-02T10:00:00Z');

const cases: [name: string, headers: Record<string, string>, milliseconds: number][] = [
  ['nothing', {}, 0],
  ['seconds', { 'retry-after': '7' }, 7000],
  ['a date', { 'retry-after': 'Mon, 02 Feb 2026 10:00:30 GMT' }, 30_000],
  ['a date in the past', { 'retry-after': 'Mon, 02 Feb 2026 09:00:00 GMT' }, 0],
  ['an invalid value', { 'retry-after': 'soon' }, 0],
  ['0 while tokens remain', { 'retry-after': '0', 'x-ratelimit-remaining': '3' }, 0],
  [
    'Cloud: none left until a time',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-02-02T10:00:05Z' },
    5000,
  ],
  ['a Unix time', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 9) }, 9000],
  ['seconds until the reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4' }, 4000],
  [
    'Data Center: none left in the bucket',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-fillrate': '10', 'x-ratelimit-interval-seconds': '5' },
    500,
  ],
  ['no requests remaining and no reset time', { 'x-ratelimit-remaining': '0' }, 0],
];

it.each(cases)('%s', (_name, headers, milliseconds) => {
  expect(rateLimitPause(headers, now)).toBe(milliseconds);
});
