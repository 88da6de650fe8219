import { ApiError, type ApiErrorKind } from '../errors.ts';
import { bodyPosition } from './body-position.ts';
import type { HttpResponse, ResponseHeaders } from './exchange.ts';
import { headerOf, retryAfterOf } from './rate-limit.ts';

/** The parts of a request that an error refers to. */
export interface RequestInfo {
  readonly method: string;
  readonly path: string;
  /** The body text in the request, to locate the error that the server reports. */
  readonly bodyText?: string;
}

/** The error for an unsuccessful response. The status decides its kind; the body only refines it. */
export function responseError(
  request: RequestInfo,
  response: HttpResponse,
  attempts: number,
  redact: (text: string) => string,
): ApiError {
  const { status, headers } = response;
  const raw = messageOf(response.text, headers);
  const kind = kindOf(status, raw ?? '');
  const serverMessage = raw === undefined ? undefined : redact(shortened(withoutClassName(raw)));
  const detail = kind === 'redirected' ? redact(redirectHint(headers)) : serverMessage;
  const name = `${request.method} ${request.path}`;
  return new ApiError(kind, detail ? `${name} returned ${status}: ${detail}` : `${name} returned ${status}.`, {
    status,
    method: request.method,
    path: request.path,
    serverMessage,
    requestId: requestIdOf(headers),
    position:
      kind === 'invalid-body' && request.bodyText !== undefined && serverMessage !== undefined
        ? bodyPosition(serverMessage, request.bodyText)
        : undefined,
    retryAfter: retryAfterOf(headers, Date.now()),
    attempts,
  });
}

/** The id under which the server logged a call: Cloud's request id, its trace id, or a proxy's request id. */
export function requestIdOf(headers: ResponseHeaders): string | undefined {
  for (const name of ['atl-request-id', 'atl-traceid', 'x-request-id', 'x-arequestid']) {
    const value = headerOf(headers, name);
    if (value) return value;
  }
  return undefined;
}

const kinds: Readonly<Record<number, ApiErrorKind>> = {
  400: 'invalid-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  413: 'too-large',
  415: 'not-supported',
  429: 'rate-limited',
  500: 'server-error',
  501: 'not-supported',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Messages that are more specific than the status. The first match wins. */
const refinements: readonly [status: number, pattern: RegExp, kind: ApiErrorKind][] = [
  [403, /XSRF check failed/i, 'xsrf'],
  [400, /same file name as an existing attachment/i, 'duplicate-attachment'],
  [
    400,
    /with (?:this|the same) title already exists|with the title .{0,1000} already exists|same TITLE in this space/i,
    'duplicate-title',
  ],
  [400, /page already exists with the/i, 'duplicate-title'],
  [400, /parsing xhtml|error converting|cannot be converted|unsupported conversion/i, 'invalid-body'],
  [500, /UnknownMacroMigrationException/, 'invalid-body'],
];

function kindOf(status: number, message: string): ApiErrorKind {
  const start = message.slice(0, 4000);
  for (const [refined, pattern, kind] of refinements) if (refined === status && pattern.test(start)) return kind;
  if (status >= 300 && status < 400) return 'redirected';
  return kinds[status] ?? (status >= 500 ? 'server-error' : 'unexpected-response');
}

/** The target of a redirect, without the query, which may contain a session or a signature. */
function redirectHint(headers: ResponseHeaders): string {
  const location = headerOf(headers, 'location') ?? '';
  const url = URL.canParse(location) ? new URL(location) : undefined;
  const target = url ? url.origin + url.pathname : location.replace(/[?#].*$/s, '');
  return `redirect to "${target}", which is not followed. Check that baseUrl is the URL of the site, including its context path.`;
}

/** The server's message from a v1 body, a v2 body or plain text. HTML error pages and empty bodies have none. */
function messageOf(text: string, headers: ResponseHeaders): string | undefined {
  if (text === '') return undefined;
  try {
    return messageIn(JSON.parse(text));
  } catch {
    const plain = /^text\/plain/i.test(headerOf(headers, 'content-type') ?? '') && !/^\s*</.test(text);
    return plain || text.startsWith('XSRF') ? text.trim().slice(0, 500) : undefined;
  }
}

function messageIn(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  if (typeof body.message === 'string' && body.message !== '') return body.message;
  const data = isRecord(body.data) ? body.data : undefined;
  for (const list of [body.errors, data?.errors]) {
    if (!Array.isArray(list)) continue;
    const messages = list.map(problemIn).filter((problem) => problem !== undefined);
    if (messages.length > 0) return messages.join('; ');
  }
  return undefined;
}

/** One item of `errors` (v2: title and detail) or of `data.errors` (v1: a message with a key or a translation). */
function problemIn(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const parts = [item.title, item.detail].filter((part) => typeof part === 'string' && part !== '');
  if (parts.length > 0) return parts.join(': ');
  const message = isRecord(item.message) ? (item.message.translation ?? item.message.key) : item.message;
  return typeof message === 'string' ? message : undefined;
}

/** Removes the Java exception class (dotted names ending in `Exception: `) that Cloud puts in front of a message. */
function withoutClassName(message: string): string {
  const rest = message.replace(/^(?:[A-Za-z_$][\w$]{0,100}\.){2,20}[\w$]{1,100}(?:Exception|Error): /, '');
  return rest === '' ? message : rest;
}

/** A message may contain a whole body. Its end contains the error position. */
function shortened(message: string): string {
  return message.length > 4000 ? `${message.slice(0, 3000)} … ${message.slice(-500)}` : message;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
