import type { Exchange } from './recorded-upstream.ts';

const convert = '/rest/api/contentbody/convert';
const sent = { value: '<p>a</p>', representation: 'storage' };
const atOnce = { request: `POST ${convert}/view`, body: sent } as const;
const asTask = { request: `POST ${convert}/async/view`, body: sent } as const;
const gone: Exchange = {
  ...atOnce,
  status: 410,
  answer: {
    statusCode: 410,
    message:
      'com.atlassian.confluence.api.service.exceptions.GoneException: This deprecated endpoint has been removed.',
  },
};
const done = {
  value: '<p>there</p>',
  representation: 'view',
  renderTaskId: 'task-1',
  status: 'COMPLETED',
  _expandable: { content: '', embeddedContent: '', webresource: '', mediaToken: '' },
};
const converted: Exchange = {
  ...atOnce,
  status: 200,
  answer: { value: '<p>there</p>', representation: 'view', _expandable: { content: '', webresource: '' } },
};
const look = (answer: unknown, status = 200): Exchange => ({
  request: `GET ${convert}/async/task-1`,
  status,
  answer,
});
const taken: Exchange = { ...asTask, status: 200, answer: { asyncId: 'task-1' } };
const waits = (seconds: string | undefined): Exchange => ({
  ...atOnce,
  status: 429,
  headers: seconds === undefined ? {} : { 'retry-after': seconds },
  answer: { statusCode: 429, message: 'Rate limit exceeded' },
});

/** The exchanges of a conversion of `<p>a</p>` to a view, by kind of Confluence. */
export const recordings = {
  'Data Center, at once': [converted],
  'Cloud, as a task': [
    gone,
    { ...taken, status: 202 }, // documented as 200, but any success status means that it was accepted
    look({ renderTaskId: 'task-1', status: 'QUEUED' }),
    look({ renderTaskId: 'task-1', status: 'WORKING' }),
    look({ renderTaskId: 'task-1', status: 'RERUNNING', value: '<p>older</p>', representation: 'view' }),
    look(done),
  ],
  'a task that fails': [
    gone,
    taken,
    look({ renderTaskId: 'task-1', status: 'FAILED', error: 'The macro could not be rendered' }),
  ],
  'a task that is lost': [gone, taken, look({ statusCode: 404, message: 'null for uri' }, 404)],
  'a body that is refused': [
    {
      ...atOnce,
      status: 400,
      answer: { statusCode: 400, message: 'Error parsing xhtml: Unexpected close tag' },
    },
  ],
  'neither operation': [gone, { ...asTask, status: 404, answer: { statusCode: 404, message: 'null for uri' } }],
  'a login page': [{ ...atOnce, status: 200, answer: '<html>Log in</html>' }],
  'too many calls, in seconds': [waits('3'), waits('1'), converted],
  'too many calls, without a time': [waits(undefined), waits('soon'), waits('0'), converted],
  'too many calls while a task is looked at': [
    gone,
    taken,
    { ...look({ message: 'Rate limit exceeded' }, 429), headers: { 'retry-after': '2' } },
    look(done),
  ],
  'too many calls without an end': [waits('1'), waits('1'), waits('1'), waits('1'), waits('7')],
  'a pause that is absurd': [waits('99999999999')],
} as const satisfies Readonly<Record<string, readonly Exchange[]>>;
