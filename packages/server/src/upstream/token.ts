import { randomBytes, timingSafeEqual } from 'node:crypto';

/** The header that requests to the upstream must contain. Other pages and programs do not have its value. */
export const tokenHeader = 'x-macrowright-token';

/** Creates a token that is valid until the server stops. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares tokens in constant time. */
export function isToken(sent: string, token: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(token)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
