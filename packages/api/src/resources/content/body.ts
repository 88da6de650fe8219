import type { BodyInput } from './types.ts';

/** The body as both API versions expect it. */
export function bodyOf(body: BodyInput): { readonly representation: string; readonly value: string } {
  return typeof body === 'string' ? { representation: 'storage', value: body } : body;
}
