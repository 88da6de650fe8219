import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDebounce } from './debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([
  [0, 100],
  [20, 100],
  [200, 600],
  [5000, 2000],
])('a check of %i ms delays the next one by %i ms', (duration, delay) => {
  const debounce = createDebounce();
  expect(debounce.delay('a')).toBe(0);
  expect(debounce.measure('a', () => vi.advanceTimersByTime(duration))).toBe(vi);
  expect(debounce.delay('a')).toBe(delay);
  expect(debounce.delay('b')).toBe(0);
  debounce.forget('a');
  expect(debounce.delay('a')).toBe(0);
});

it('also measures a check that throws', () => {
  const debounce = createDebounce();
  const check = () => {
    vi.advanceTimersByTime(300);
    throw new Error('broken');
  };
  expect(() => debounce.measure('a', check)).toThrow('broken');
  expect(debounce.delay('a')).toBe(900);
});
