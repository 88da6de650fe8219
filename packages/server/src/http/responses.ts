/** Sent with every response so that browsers do not guess the type. */
export const nosniff = { 'x-content-type-options': 'nosniff' } as const;

const jsonHeaders = { 'content-type': 'application/json', ...nosniff } as const;

/**
 * A JSON response. Here and in `empty`, the headers are a plain object, so the HTTP adapter does not create a `Headers`, which
 * would cost more than most of these responses.
 */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: jsonHeaders });
}

/** A response without a body. */
export function empty(status: 200 | 204 = 204): Response {
  return new Response(null, { status, headers: nosniff });
}

/** A redirect. */
export function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location, ...nosniff } });
}
