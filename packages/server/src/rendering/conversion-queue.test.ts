import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createConversionQueue } from './conversion-queue.ts';

const request = { owner: 'ann', to: 'view', key: 'k', allowCache: false };

it('runs a conversion after the request that queued it, and keeps the result for five minutes', async () => {
  let now = 0;
  const conversions = createConversionQueue({}, () => now);
  const id = conversions.queue({ ...request, convert: () => 'done' }) ?? expect.fail('it was not queued');
  expect(conversions.get(id)).toMatchObject({ status: 'QUEUED', value: undefined });
  await turn();
  await turn();
  expect(conversions.get(id)).toMatchObject({ status: 'COMPLETED', value: 'done' });
  now = 5 * 60_000 - 1;
  expect(conversions.get(id)?.status).toBe('COMPLETED');
  now++;
  expect(conversions.get(id)).toBeUndefined();
});

it('returns the older value while a conversion runs again, and reuses it when the cache is allowed', async () => {
  const conversions = createConversionQueue();
  const first = conversions.queue({ ...request, convert: () => 'one' });
  await turn();
  await turn();
  expect(conversions.queue({ ...request, allowCache: true, convert: () => 'two' })).toBe(first);
  expect(conversions.get(first ?? '')).toMatchObject({ status: 'COMPLETED', value: 'one' });
  expect(conversions.queue({ ...request, convert: () => 'three' })).toBe(first);
  expect(conversions.get(first ?? '')).toMatchObject({ status: 'RERUNNING', value: 'one' });
  await turn();
  await turn();
  expect(conversions.get(first ?? '')).toMatchObject({ status: 'COMPLETED', value: 'three' });
});

it('reports why a conversion failed', async () => {
  const conversions = createConversionQueue();
  const convert = () => {
    throw new Error('no');
  };
  const id = conversions.queue({ ...request, convert });
  await turn();
  await turn();
  expect(conversions.get(id ?? '')).toMatchObject({ status: 'FAILED', error: 'no' });
});

it('limits the waiting conversions, and removes the oldest results first', async () => {
  const conversions = createConversionQueue({ maxWaiting: 3, maxResults: 2 });
  const queue = (key: string) => conversions.queue({ ...request, key, convert: () => key });
  const ids = ['a', 'b', 'c', 'd'].map(queue);
  expect(ids[3]).toBeUndefined();
  for (let turns = 0; turns < 6; turns++) await turn();
  const known = () => ids.map((id) => conversions.get(id ?? '')?.value);
  expect(known()).toEqual([undefined, 'b', 'c', undefined]);
  ids.push(queue('e'));
  for (let turns = 0; turns < 3; turns++) await turn();
  expect(known()).toEqual([undefined, undefined, 'c', undefined, 'e']);
});

it('removes the oldest results when their total length exceeds the limit', async () => {
  const conversions = createConversionQueue({ maxLength: 10 });
  const ids = ['a', 'b', 'c'].map((key) => conversions.queue({ ...request, key, convert: () => key.repeat(5) }));
  for (let turns = 0; turns < 6; turns++) await turn();
  expect(ids.map((id) => conversions.get(id ?? '')?.value)).toEqual([undefined, 'bbbbb', 'ccccc']);
});
