import * as v from 'valibot';
import { ApiError } from '../errors.ts';
import { sleep } from '../http/semaphore.ts';
import type { Call } from '../http/transport.ts';
import { pathSegment } from '../http/url.ts';
import { type Schema, validate } from '../shapes/schema.ts';
import type { Site } from '../site.ts';
import type { ConvertContentBody, ConvertedContentBody } from './types.ts';

/** Maximum number of bodies in a bulk request, according to Atlassian's documentation. */
export const bulkSize = 10;

/** Maximum time in milliseconds to wait for a task. The server keeps results for five minutes. */
const maxTaskTime = 120_000;

const path = '/rest/api/contentbody/convert/async';

interface Submitted {
  readonly asyncId: string;
}

interface Task {
  readonly renderTaskId?: string;
  readonly status: string;
  readonly value?: string | null;
  readonly representation?: string | null;
  readonly error?: string | null;
}

const submittedSchema: Schema<Submitted> = v.object({ asyncId: v.string() });
const bulkSchema: Schema<readonly (Submitted | string)[]> = v.array(v.union([submittedSchema, v.string()]));
const taskSchema: Schema<Task> = v.object({
  renderTaskId: v.optional(v.string()),
  status: v.string(),
  value: v.nullish(v.string()),
  representation: v.nullish(v.string()),
  error: v.nullish(v.string()),
});

/** Submits a body and polls until it is converted. A conversion that fails on the server results in an `ApiError` of kind `invalid-body`. */
export async function convertAsync(site: Site, request: ConvertContentBody): Promise<ConvertedContentBody> {
  const { transport } = site;
  const { value, from, to, signal, timeout } = request;
  const submit: Call = {
    method: 'POST',
    path: `${path}/${pathSegment('to', to)}`,
    query: { ...contextOf(request), expand: request.expand },
    body: { value, representation: from },
    bodyText: value,
    safe: true,
    signal,
    timeout,
  };
  const { asyncId } = validate(submittedSchema, submit, await transport.send(submit));
  const poll: Call = { method: 'GET', path: `${path}/${pathSegment('id', asyncId)}`, signal, timeout };
  for await (const _attempt of polls(poll, signal)) {
    const task = validate(taskSchema, poll, await transport.send(poll));
    const outcome = outcomeOf(task, request, poll);
    if (outcome instanceof ApiError) throw outcome;
    if (outcome) return outcome;
  }
  throw new Error('unreachable: polling ends with an error');
}

/** Converts up to ten bodies with one submission. Results are in the order of the requests. */
export async function convertBulk(
  site: Site,
  requests: readonly ConvertContentBody[],
  signal: AbortSignal | undefined,
): Promise<(ConvertedContentBody | ApiError)[]> {
  const { transport } = site;
  const submit: Call = {
    method: 'POST',
    path: `${path}/bulk/tasks`,
    body: { conversionInputs: requests.map(inputOf) },
    safe: true,
    signal,
  };
  const submitted = validate(bulkSchema, submit, await transport.send(submit));
  if (submitted.length !== requests.length) throw unexpected(submit, `${submitted.length} tasks`, requests.length);

  const outcomes = new Map<number, ConvertedContentBody | ApiError>();
  const open = new Map<string, number[]>();
  for (const [index, entry] of submitted.entries()) {
    // Identical bodies can share a task.
    if (typeof entry !== 'string') open.set(entry.asyncId, [...(open.get(entry.asyncId) ?? []), index]);
    else outcomes.set(index, new ApiError('unavailable', `The server did not accept the task: ${entry}.`, submit));
  }

  const poll = { method: 'GET', path: `${path}/bulk/tasks`, signal } as const;
  const bulk = v.array(taskSchema);
  for await (const _attempt of polls(poll, signal)) {
    if (open.size === 0) break;
    const call: Call = { ...poll, query: { ids: [...open.keys()] } };
    for (const task of validate(bulk, call, await transport.send(call))) {
      const indices = open.get(task.renderTaskId ?? '');
      for (const index of indices ?? []) {
        const outcome = outcomeOf(task, requests[index], call);
        if (outcome) outcomes.set(index, outcome);
      }
      if (indices?.every((index) => outcomes.has(index))) open.delete(task.renderTaskId ?? '');
    }
    if (open.size === 0) break;
  }
  return requests.map((_request, index) => outcomes.get(index) ?? unexpected(poll, 'nothing', 1));
}

/** Yields before each poll, with growing pauses in between. Ends with an `ApiError` of kind `timeout`. */
async function* polls(call: Pick<Call, 'method' | 'path'>, signal: AbortSignal | undefined): AsyncGenerator<void> {
  let pause = 100;
  for (let waited = 0; waited <= maxTaskTime; waited += pause) {
    yield;
    await sleep(pause, signal);
    pause = Math.min(pause * 1.6, 3000);
  }
  throw new ApiError('timeout', `The conversion did not finish within ${maxTaskTime / 1000} s.`, call);
}

/** The result of a task; `undefined` while it is running. A task that is being rerun returns an outdated value, which is ignored. */
function outcomeOf(
  task: Task,
  request: ConvertContentBody | undefined,
  call: Pick<Call, 'method' | 'path'>,
): ConvertedContentBody | ApiError | undefined {
  const { method, path } = call;
  if (task.status === 'FAILED') {
    const serverMessage = task.error ?? undefined;
    const message = `The server could not convert the body${serverMessage ? `: ${serverMessage}` : '.'}`;
    return new ApiError('invalid-body', message, { method, path, serverMessage });
  }
  if (task.status !== 'COMPLETED') return undefined;
  if (typeof task.value !== 'string') {
    return new ApiError('unexpected-response', `${method} ${path} returned a completed task without "value".`, call);
  }
  return { ...task, value: task.value, representation: task.representation ?? request?.to ?? '' };
}

function inputOf(request: ConvertContentBody): object {
  const { value, from, to, expand } = request;
  return { to, body: { value, representation: from }, ...contextOf(request), expand: expand?.join(',') };
}

function contextOf({ content, spaceKey, embeddedContentRender, allowCache }: ConvertContentBody) {
  return { contentIdContext: content?.id, spaceKeyContext: spaceKey, embeddedContentRender, allowCache };
}

function unexpected(call: Pick<Call, 'method' | 'path'>, received: string, expected: number): ApiError {
  const { method, path } = call;
  return new ApiError('unexpected-response', `${method} ${path} returned ${received} for ${expected} bodies.`, {
    method,
    path,
  });
}
