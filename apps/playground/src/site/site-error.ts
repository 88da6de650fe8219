/** Why a call to a site failed: `conflict` means that somebody else has saved the page in the meantime. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly kind: 'conflict' | 'refused' | 'network';
  /** HTTP status of the response, if there was one. */
  readonly status: number | undefined;

  constructor(kind: SiteError['kind'], message: string, status?: number) {
    super(message);
    this.kind = kind;
    this.status = status;
  }
}

/** The message in the body of an error response, or an empty string: proxies may send anything. */
export function messageIn(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && 'message' in value ? String(value.message) : '';
  } catch {
    return '';
  }
}
