import type { WireError } from '@macrowright/api/wire';
import { SiteError, type SiteErrorKind } from '../site/site-error.ts';

/** Thrown for an invalid HTTP request, with the response status. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const statusOfKind: Readonly<Record<SiteErrorKind, number>> = {
  invalid: 400,
  'title-taken': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  unavailable: 503,
};

/** The status for an error. `undefined` if the error is a bug in the server. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof SiteError) return statusOfKind[error.kind];
  return error instanceof HttpError ? error.status : undefined;
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** The error body for version 1. */
export function errorBody(status: number, message: string): WireError {
  return {
    statusCode: status,
    data: { authorized: false, valid: true, allowedInReadOnlyMode: true, errors: [], successful: false },
    message,
    reason: reasons[status] ?? 'Internal Server Error',
  };
}

/** The error body for version 2. */
export function errorsBody(status: number, title: string) {
  const code = (reasons[status] ?? 'Internal Server Error').toUpperCase().replaceAll(' ', '_');
  return { errors: [{ status, code, title, detail: null }] };
}
