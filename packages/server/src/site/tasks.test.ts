import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTasks } from './tasks.ts';

it('runs one step per turn until the task is done', async () => {
  const tasks = createTasks();
  let steps = 0;
  const { id } = tasks.start('count', () => ++steps * 50);
  expect(tasks.get(id)).toMatchObject({ name: 'count', percentage: 0, finishedAt: undefined });
  await turn();
  expect([steps, tasks.get(id)?.percentage]).toEqual([1, 50]);
  await turn();
  expect(tasks.get(id)).toMatchObject({ percentage: 100, successful: true, finishedAt: expect.any(Number) });
  await turn();
  expect(steps).toBe(2);
});

it('reports why a task failed', async () => {
  const tasks = createTasks();
  const { id } = tasks.start('fail', () => {
    throw new Error('no');
  });
  await turn();
  expect(tasks.get(id)).toMatchObject({ successful: false, message: 'no', finishedAt: expect.any(Number) });
});

it('keeps the newest thousand tasks, and runs nothing after stop', async () => {
  const tasks = createTasks();
  let steps = 0;
  for (let n = 0; n < 1001; n++) tasks.start(`task ${n}`, () => ++steps);
  expect([tasks.list().length, tasks.list()[0]?.name, tasks.list().at(-1)?.name]).toEqual([
    1000,
    'task 1000',
    'task 1',
  ]);
  tasks.stop();
  await turn();
  expect(steps).toBe(0);
});
