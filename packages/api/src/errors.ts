/** Why a call failed, and therefore what the caller can do about it. */
export type ApiErrorKind =
  /** The body is not well-formed or cannot be converted. `position` says where, if the server reported it. */
  | 'invalid-body'
  /** The server rejected the request: an invalid parameter, a missing field, CQL that cannot be parsed. */
  | 'invalid-request'
  | 'unauthorized'
  | 'forbidden'
  /** The server's XSRF check rejected the write, usually because a proxy removed the `X-Atlassian-Token` header. */
  | 'xsrf'
  | 'not-found'
  /** Somebody else changed the content first: read it again, then write with the next version number. */
  | 'conflict'
  | 'duplicate-title'
  | 'duplicate-attachment'
  /** The server no longer has this operation. */
  | 'gone'
  /** The server does not support the operation, method or media type. */
  | 'not-supported'
  | 'too-large'
  | 'rate-limited'
  /** 502, 503, 504: a proxy or an overloaded server. */
  | 'unavailable'
  | 'server-error'
  /** A redirect. It is not followed, so that credentials are not sent to another URL. */
  | 'redirected'
  | 'timeout'
  | 'network'
  /** The response does not have the expected shape. The message says where. */
  | 'unexpected-response';

/** A position in a text that the caller sent. */
export interface BodyPosition {
  /** UTF-16 offset into the caller's text. */
  readonly offset: number;
  /** 1-based. CR LF is one line ending. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /**
   * `false` when the column is an estimate, because the server wraps the text before counting. This affects the first
   * line, unless the message quotes something that occurs there only once.
   */
  readonly exact: boolean;
}

/** Details of a failed call. */
export interface ApiErrorDetail {
  readonly status?: number;
  readonly method?: string;
  /** Path below the base URL, without the query. */
  readonly path?: string;
  readonly serverMessage?: string;
  readonly requestId?: string;
  readonly position?: BodyPosition;
  readonly retryAfter?: number;
  readonly attempts?: number;
  readonly cause?: unknown;
}

/** Thrown by failed calls. The message ends with the server's message, if there is one. It never contains credentials. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly status: number | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  /** The server's message, without the Java class names that Cloud puts in front of it. */
  readonly serverMessage: string | undefined;
  /** Identifies this call in the server's logs. */
  readonly requestId: string | undefined;
  /** The position of the error in the text that was sent. */
  readonly position: BodyPosition | undefined;
  /** Delay in milliseconds that the server requested. */
  readonly retryAfter: number | undefined;
  /** How many times the call was sent. */
  readonly attempts: number | undefined;

  constructor(kind: ApiErrorKind, message: string, detail: ApiErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.kind = kind;
    this.status = detail.status;
    this.method = detail.method;
    this.path = detail.path;
    this.serverMessage = detail.serverMessage;
    this.requestId = detail.requestId;
    this.position = detail.position;
    this.retryAfter = detail.retryAfter;
    this.attempts = detail.attempts;
  }
}

/** Whether an error means that the server lacks the operation, rather than that a body or page is invalid. */
export function isOperationMissing(error: ApiError): boolean {
  if (error.kind === 'gone' || error.kind === 'not-supported') return true;
  return error.kind === 'not-found' && !/^No (?:content|space) found/i.test(error.serverMessage ?? '');
}
