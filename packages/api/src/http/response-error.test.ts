import { expect, it } from 'vitest';
import type { ApiErrorKind } from '../errors.ts';
import { responseError } from './response-error.ts';

const java = 'com.atlassian.confluence.api.service.exceptions';
const v1 = (statusCode: number, message: string) =>
  JSON.stringify({ statusCode, data: { authorized: true, valid: true, errors: [], successful: true }, message });

const cases: [name: string, status: number, text: string, kind: ApiErrorKind, serverMessage: string | undefined][] = [
  [
    'unknown content',
    404,
    v1(404, `${java}.NotFoundException: No content found with id: ContentId{id=1}`),
    'not-found',
    'No content found with id: ContentId{id=1}',
  ],
  [
    'duplicate title, v1',
    400,
    v1(400, 'A page with this title already exists: A page already exists with the title X in the space with key K'),
    'duplicate-title',
    'A page with this title already exists: A page already exists with the title X in the space with key K',
  ],
  [
    'duplicate title, v2',
    400,
    '{"errors":[{"status":400,"code":"BAD_REQUEST","title":"A page already exists with the same TITLE in this space","detail":null}]}',
    'duplicate-title',
    'A page already exists with the same TITLE in this space',
  ],
  [
    'duplicate attachment',
    400,
    v1(400, 'Cannot add a new attachment with same file name as an existing attachment: a.png'),
    'duplicate-attachment',
    'Cannot add a new attachment with same file name as an existing attachment: a.png',
  ],
  [
    'version',
    409,
    v1(409, 'Version must be incremented on update. Current version is: 3'),
    'conflict',
    'Version must be incremented on update. Current version is: 3',
  ],
  [
    'a body that is not well-formed',
    400,
    v1(400, `${java}.BadRequestException: Error parsing xhtml: x`),
    'invalid-body',
    'Error parsing xhtml: x',
  ],
  [
    'wiki with an unknown macro',
    500,
    v1(500, "com.atlassian.x.UnknownMacroMigrationException: The macro 'html' is unknown."),
    'invalid-body',
    "The macro 'html' is unknown.",
  ],
  [
    'an invalid parameter',
    400,
    v1(
      400,
      'org.springframework.web.method.annotation.MethodArgumentTypeMismatchException: Failed to convert value of type',
    ),
    'invalid-request',
    'Failed to convert value of type',
  ],
  [
    'version 1 is gone',
    410,
    v1(410, `${java}.GoneException: This deprecated endpoint has been removed.`),
    'gone',
    'This deprecated endpoint has been removed.',
  ],
  ['XSRF', 403, 'XSRF check failed', 'xsrf', 'XSRF check failed'],
  [
    'no permission',
    403,
    v1(403, 'Current user not permitted to use Confluence'),
    'forbidden',
    'Current user not permitted to use Confluence',
  ],
  [
    'errors without a message',
    400,
    '{"data":{"errors":[{"message":{"translation":"Title is too long","args":[]}},{"message":{"key":"k"}}]}}',
    'invalid-request',
    'Title is too long; k',
  ],
  [
    'method',
    405,
    '{"errors":[{"status":405,"title":"Request method \'X\' not supported"}]}',
    'not-supported',
    "Request method 'X' not supported",
  ],
  ['an HTML error page of a proxy', 503, '<html><title>Down</title></html>', 'unavailable', undefined],
  ['an empty body', 502, '', 'unavailable', undefined],
  ['a list', 500, '[]', 'server-error', undefined],
  ['too large', 413, '', 'too-large', undefined],
  ['media type', 415, '', 'not-supported', undefined],
  ['an unknown status', 418, '', 'unexpected-response', undefined],
];

it.each(cases)('%s', (_name, status, text, kind, serverMessage) => {
  const request = { method: 'GET', path: '/rest/api/content' };
  const headers = { 'atl-traceid': 'trace' };
  const error = responseError(request, { status, headers, text }, 1, (message) => message);
  expect(error).toMatchObject({ kind, status, serverMessage, requestId: 'trace', ...request });
  expect(error.message).toBe(
    serverMessage === undefined
      ? `GET ${request.path} returned ${status}.`
      : `GET ${request.path} returned ${status}: ${serverMessage}`,
  );
});

it('shortens a very long message and keeps its end', () => {
  const message = `Error parsing xhtml: ${'x'.repeat(100_000)} at [row,col {unknown-source}]: [1,5]`;
  const response = { status: 400, headers: {}, text: JSON.stringify({ message }) };
  const error = responseError({ method: 'POST', path: '/x', bodyText: 'abcdefgh' }, response, 1, (message) => message);
  expect(error.message.length).toBeLessThan(4000);
  expect(error).toMatchObject({ kind: 'invalid-body', position: { offset: 4 } });
});
