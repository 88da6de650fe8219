import { ApiError, type ApiErrorKind } from '../errors.ts';
import { bodyPosition } from './body-position.ts';
import type { Answer, AnswerHeaders } from './exchange.ts';
import { headerOf, retryAfterOf } from './rate-limit.ts';

/** What was asked, as far as it explains a refusal. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** The text of a content in the request, to show where in it the server found a fault. */
  readonly bodyText?: string;
}

/** The error for an answer that is no success. Decides on the status; the body only refines it. */
export function refusal(asked: Asked, answer: Answer, attempts: number, redact: (text: string) => string): ApiError {
  const { status, headers } = answer;
  const raw = messageOf(answer.text, headers);
  const kind = kindOf(status, raw ?? '');
  const serverMessage = raw === undefined ? undefined : redact(shortened(withoutClassName(raw)));
  const said = kind === 'redirected' ? redact(redirectHint(headers)) : serverMessage;
  const name = `${asked.method} ${asked.path}`;
  return new ApiError(kind, said ? `${name} answered ${status}: ${said}` : `${name} answered ${status}.`, {
    status,
    method: asked.method,
    path: asked.path,
    serverMessage,
    requestId: requestIdOf(headers),
    position:
      kind === 'invalid-body' && asked.bodyText !== undefined && serverMessage !== undefined
        ? bodyPosition(serverMessage, asked.bodyText)
        : undefined,
    retryAfter: retryAfterOf(headers, Date.now()),
    attempts,
  });
}

/** What the server's operators find a call by: Cloud's request id, its trace id, or what a proxy calls it. */
export function requestIdOf(headers: AnswerHeaders): string | undefined {
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

/** Beginnings and parts of messages that tell more than the status; the first that fits counts. */
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
  return kinds[status] ?? (status >= 500 ? 'server-error' : 'unexpected-answer');
}

/** Where a redirect leads, without the query, which may hold a session or a signature. */
function redirectHint(headers: AnswerHeaders): string {
  const location = headerOf(headers, 'location') ?? '';
  const address = URL.canParse(location) ? new URL(location) : undefined;
  const target = address ? address.origin + address.pathname : location.replace(/[?#].*$/s, '');
  return `it sends the call to "${target}", which is not followed. Is baseUrl the address of the site, with its context path?`;
}

/** The server's message from a v1 body, a v2 body, or plain text. HTML pages of proxies and empty bodies say nothing. */
function messageOf(text: string, headers: AnswerHeaders): string | undefined {
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
    const told = list.map(problemIn).filter((problem) => problem !== undefined);
    if (told.length > 0) return told.join('; ');
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

/** Cloud puts the Java class of the exception before its message: a row of names with dots, ending in `Exception: `. */
function withoutClassName(message: string): string {
  const rest = message.replace(/^(?:[A-Za-z_$][\w$]{0,100}\.){2,20}[\w$]{1,100}(?:Exception|Error): /, '');
  return rest === '' ? message : rest;
}

/** A message may hold a whole body. Its end tells the place of a fault. */
function shortened(message: string): string {
  return message.length > 4000 ? `${message.slice(0, 3000)} … ${message.slice(-500)}` : message;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
