/** What can be done about a failed call. */
export type ApiErrorKind =
  /** The body of a content is not well-formed or cannot be converted; `position` tells where, when the server did. */
  | 'invalid-body'
  /** The server refuses the question itself: a parameter, a missing field, CQL it cannot parse. */
  | 'invalid-request'
  | 'unauthorized'
  | 'forbidden'
  /** A write that the server took for a forged one: the header against that was lost on the way. */
  | 'xsrf'
  | 'not-found'
  /** Somebody else wrote first: read again, then write with the next version number. */
  | 'conflict'
  | 'duplicate-title'
  | 'duplicate-attachment'
  /** The server no longer has this operation. */
  | 'gone'
  /** The server has no such operation, method or media type. */
  | 'not-supported'
  | 'too-large'
  | 'rate-limited'
  /** 502, 503, 504: a proxy or an overloaded server. */
  | 'unavailable'
  | 'server-error'
  /** An answer that sends the caller to another address, which is not followed with credentials. */
  | 'redirected'
  | 'timeout'
  | 'network'
  /** An answer that is not what the operation answers; the message says where. */
  | 'unexpected-answer';

/** A place in a text that the caller sent. */
export interface BodyPosition {
  /** UTF-16 offset into the caller's own text. */
  readonly offset: number;
  /** From 1; CR LF is one line end. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /**
   * `false` where the server counts in its own wrapped text, so that the column is a guess. That is the first line,
   * unless the message names something that stands there only once.
   */
  readonly exact: boolean;
}

/** What is known of a failed call besides its kind. */
export interface ApiErrorDetail {
  readonly status?: number;
  readonly method?: string;
  /** Path below the base address, without the query. */
  readonly path?: string;
  readonly serverMessage?: string;
  readonly requestId?: string;
  readonly position?: BodyPosition;
  readonly retryAfter?: number;
  readonly attempts?: number;
  readonly cause?: unknown;
}

/** What a failed call throws. Its message ends with the server's own words, where there are any; never with credentials. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly status: number | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  /** The server's own message, without the Java class names that Cloud puts before it. */
  readonly serverMessage: string | undefined;
  /** What the server's operators find this call by in their logs. */
  readonly requestId: string | undefined;
  /** Where the server found the fault, in the text that was sent. */
  readonly position: BodyPosition | undefined;
  /** Milliseconds the server asked to wait. */
  readonly retryAfter: number | undefined;
  /** How often the call was sent. */
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
