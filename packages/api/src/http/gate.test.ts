import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { rejection } from '../fake-server.test.util.ts';
import { createGate } from './gate.ts';

it('lets through what there is place for, and the others in their order', async () => {
  const gate = createGate(2);
  const order: number[] = [];
  const calls = [1, 2, 3, 4, 5].map(async (call) => {
    await gate.enter();
    order.push(call);
  });
  await turn();
  expect(order).toEqual([1, 2]);
  for (const _ of [3, 4, 5]) gate.leave();
  await Promise.all(calls);
  expect(order).toEqual([1, 2, 3, 4, 5]);
});

it('skips who has given up waiting, and keeps no place for it', async () => {
  const gate = createGate(1);
  await gate.enter();
  const controller = new AbortController();
  const lost = rejection(Promise.resolve(gate.enter(controller.signal)));
  const next = gate.enter();
  controller.abort(new Error('enough'));
  expect(await lost).toMatchObject({ message: 'enough' });
  gate.leave();
  await next;
  gate.leave();
  expect(gate.enter()).toBe(undefined);
});

it('lets nobody through in a pause, and gives back the place of who gives up in it', async () => {
  const gate = createGate(1);
  gate.pause(40);
  const controller = new AbortController();
  const lost = rejection(Promise.resolve(gate.enter(controller.signal)));
  await sleep(5);
  controller.abort(new Error('enough'));
  expect(await lost).toMatchObject({ message: 'enough' });
  let through = false;
  const entered = Promise.resolve(gate.enter()).then(() => {
    through = true;
  });
  await turn();
  expect(through).toBe(false);
  await entered;
  expect(through).toBe(true);
});

it('holds a hundred thousand waiting calls', async () => {
  const gate = createGate(1);
  let count = 0;
  await Promise.all(
    Array.from({ length: 100_000 }, async () => {
      await gate.enter();
      count += 1;
      gate.leave();
    }),
  );
  expect(count).toBe(100_000);
});
