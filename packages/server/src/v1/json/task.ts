import type { Task } from '../../site/tasks.ts';

/** The response to a request that started a task. */
export function taskAccepted({ id }: Task) {
  return { id, links: { status: `/rest/api/longtask/${id}` } };
}

/** A task. */
export function taskJson(task: Task, base: string) {
  const { id, name, startedAt, finishedAt, percentage, successful, message } = task;
  return {
    ari: id,
    id,
    name: { key: name, args: [] },
    elapsedTime: (finishedAt ?? Date.now()) - startedAt,
    percentageComplete: percentage,
    successful,
    finished: finishedAt !== undefined,
    status: finishedAt === undefined ? 'RUNNING' : successful ? 'SUCCEEDED' : 'FAILED',
    messages: [{ translation: message, key: message, args: [] }],
    errors: successful ? [] : [{ translation: message, key: message, args: [] }],
    additionalDetails: {},
    _links: { self: `${base}/rest/api/longtask/${id}` },
  };
}
