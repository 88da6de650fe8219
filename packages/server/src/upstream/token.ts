import { randomBytes, timingSafeEqual } from 'node:crypto';

/** The header that calls of the upstream must contain. Another page or program does not know its value. */
export const tokenHeader = 'x-macrowright-token';

/** A token for one start of the server. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares in constant time. */
export function isToken(sent: string, token: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(token)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
