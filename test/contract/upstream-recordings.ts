import type { Exchange } from './recorded-upstream.ts';

const convert = '/rest/api/contentbody/convert';
const body = { value: '<p>a</p>', representation: 'storage' };
const synchronous = { request: `POST ${convert}/view`, body } as const;
const asynchronous = { request: `POST ${convert}/async/view`, body } as const;
const removed: Exchange = {
  ...synchronous,
  status: 410,
  answer: {
    statusCode: 410,
    message:
      'com.atlassian.confluence.api.service.exceptions.GoneException: This deprecated endpoint has been removed.',
  },
};
const done = {
  value: '<p>converted</p>',
  representation: 'view',
  renderTaskId: 'task-1',
  status: 'COMPLETED',
  _expandable: { content: '', embeddedContent: '', webresource: '', mediaToken: '' },
};
const converted: Exchange = {
  ...synchronous,
  status: 200,
  answer: { value: '<p>converted</p>', representation: 'view', _expandable: { content: '', webresource: '' } },
};
const poll = (answer: unknown, status = 200): Exchange => ({
  request: `GET ${convert}/async/task-1`,
  status,
  answer,
});
const accepted: Exchange = { ...asynchronous, status: 200, answer: { asyncId: 'task-1' } };
const rateLimited = (seconds: string | undefined): Exchange => ({
  ...synchronous,
  status: 429,
  headers: seconds === undefined ? {} : { 'retry-after': seconds },
  answer: { statusCode: 429, message: 'Rate limit exceeded' },
});

/** The exchanges for converting `<p>a</p>` to a view, by kind of Confluence. */
export const recordings = {
  'Data Center, synchronous': [converted],
  'Cloud, asynchronous': [
    removed,
    { ...accepted, status: 202 }, // documented as 200, but any success status means that it was accepted
    poll({ renderTaskId: 'task-1', status: 'QUEUED' }),
    poll({ renderTaskId: 'task-1', status: 'WORKING' }),
    poll({ renderTaskId: 'task-1', status: 'RERUNNING', value: '<p>older</p>', representation: 'view' }),
    poll(done),
  ],
  'a failed task': [
    removed,
    accepted,
    poll({ renderTaskId: 'task-1', status: 'FAILED', error: 'The macro could not be rendered' }),
  ],
  'a lost task': [removed, accepted, poll({ statusCode: 404, message: 'null for uri' }, 404)],
  'a rejected body': [
    {
      ...synchronous,
      status: 400,
      answer: { statusCode: 400, message: 'Error parsing xhtml: Unexpected close tag' },
    },
  ],
  'neither operation': [
    removed,
    { ...asynchronous, status: 404, answer: { statusCode: 404, message: 'null for uri' } },
  ],
  'a login page': [{ ...synchronous, status: 200, answer: '<html>Log in</html>' }],
  'too many calls, with a delay': [rateLimited('3'), rateLimited('1'), converted],
  'too many calls, without a delay': [rateLimited(undefined), rateLimited('soon'), rateLimited('0'), converted],
  'too many calls while polling a task': [
    removed,
    accepted,
    { ...poll({ message: 'Rate limit exceeded' }, 429), headers: { 'retry-after': '2' } },
    poll(done),
  ],
  'too many calls, every time': [
    rateLimited('1'),
    rateLimited('1'),
    rateLimited('1'),
    rateLimited('1'),
    rateLimited('7'),
  ],
  'an absurd delay': [rateLimited('99999999999')],
} as const satisfies Readonly<Record<string, readonly Exchange[]>>;
