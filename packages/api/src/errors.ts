/** What can be done about a failed call. */
export type ApiErrorKind =
  | 'invalid-body'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'rate-limited'
  | 'timeout'
  | 'network'
  | 'unexpected-answer';

/** What is known of a failed call besides its kind. */
export interface ApiErrorDetail {
  readonly status?: number;
  readonly method?: string;
  readonly path?: string;
  readonly cause?: unknown;
}

/** What a failed call throws. Its message ends with the server's own words, where there are any. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly status: number | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;

  constructor(kind: ApiErrorKind, message: string, detail: ApiErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.kind = kind;
    this.status = detail.status;
    this.method = detail.method;
    this.path = detail.path;
  }
}
