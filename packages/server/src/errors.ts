import type { WireError } from '@macrowright/api/wire';

/** A refused request: what the client is told. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
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

/** The v1 error body. */
export function errorBody(status: number, message: string): WireError {
  return {
    statusCode: status,
    data: { authorized: false, valid: true, allowedInReadOnlyMode: true, errors: [], successful: false },
    message,
    reason: reasons[status] ?? 'Internal Server Error',
  };
}

/** The v2 error body. */
export function errorsBody(status: number, title: string) {
  const code = (reasons[status] ?? 'Internal Server Error').toUpperCase().replaceAll(' ', '_');
  return { errors: [{ status, code, title, detail: null }] };
}

/** The refusal for content that does not exist. */
export function noContent(id: string): Refusal {
  return new Refusal(404, `No content found with id: ContentId{id=${id}}`);
}
