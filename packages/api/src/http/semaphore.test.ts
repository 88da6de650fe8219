import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { rejection } from '../fake-server.test.util.ts';
import { createSemaphore } from './semaphore.ts';

it('runs calls up to the limit, then the remaining ones in order', async () => {
  const semaphore = createSemaphore(2);
  const order: number[] = [];
  const calls = [1, 2, 3, 4, 5].map(async (call) => {
    await semaphore.enter();
    order.push(call);
  });
  await turn();
  expect(order).toEqual([1, 2]);
  for (const _ of [3, 4, 5]) semaphore.leave();
  await Promise.all(calls);
  expect(order).toEqual([1, 2, 3, 4, 5]);
});

it('skips calls that were aborted while waiting and keeps their permit available', async () => {
  const semaphore = createSemaphore(1);
  await semaphore.enter();
  const controller = new AbortController();
  const lost = rejection(Promise.resolve(semaphore.enter(controller.signal)));
  const next = semaphore.enter();
  controller.abort(new Error('enough'));
  expect(await lost).toMatchObject({ message: 'enough' });
  semaphore.leave();
  await next;
  semaphore.leave();
  expect(semaphore.enter()).toBe(undefined);
});

it('starts no call during a pause, and releases the permit of a call aborted during it', async () => {
  const semaphore = createSemaphore(1);
  semaphore.pause(40);
  const controller = new AbortController();
  const lost = rejection(Promise.resolve(semaphore.enter(controller.signal)));
  await sleep(5);
  controller.abort(new Error('enough'));
  expect(await lost).toMatchObject({ message: 'enough' });
  let through = false;
  const entered = Promise.resolve(semaphore.enter()).then(() => {
    through = true;
  });
  await turn();
  expect(through).toBe(false);
  await entered;
  expect(through).toBe(true);
});

it('handles 100,000 waiting calls', async () => {
  const semaphore = createSemaphore(1);
  let count = 0;
  await Promise.all(
    Array.from({ length: 100_000 }, async () => {
      await semaphore.enter();
      count += 1;
      semaphore.leave();
    }),
  );
  expect(count).toBe(100_000);
});
