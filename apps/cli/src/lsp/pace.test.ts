import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPace } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([
  [0, 100],
  [20, 100],
  [200, 600],
  [5000, 2000],
])('after a check of %i ms the next waits %i ms', (duration, pause) => {
  const pace = createPace();
  expect(pace.pause('a')).toBe(0);
  expect(pace.measure('a', () => vi.advanceTimersByTime(duration))).toBe(vi);
  expect(pace.pause('a')).toBe(pause);
  expect(pace.pause('b')).toBe(0);
  pace.forget('a');
  expect(pace.pause('a')).toBe(0);
});

it('counts a check that fails as well', () => {
  const pace = createPace();
  const check = () => {
    vi.advanceTimersByTime(300);
    throw new Error('broken');
  };
  expect(() => pace.measure('a', check)).toThrow('broken');
  expect(pace.pause('a')).toBe(900);
});
