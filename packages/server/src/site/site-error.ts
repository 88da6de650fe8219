/** The kind of error in a request to the site. */
export type SiteErrorKind =
  | 'invalid'
  | 'title-taken'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'unsupported-media-type'
  | 'unavailable';

/** Thrown when the site rejects an operation. The message is sent to the client. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly kind: SiteErrorKind;

  constructor(kind: SiteErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The error for content that does not exist or is hidden from the user. */
export function contentNotFound(id: string): SiteError {
  return new SiteError('not-found', `No content found with id: ContentId{id=${id}}`);
}
