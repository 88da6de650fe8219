/** On every answer: browsers take the type that is told. */
export const nosniff = { 'x-content-type-options': 'nosniff' } as const;

const jsonHeaders = { 'content-type': 'application/json', ...nosniff } as const;

/**
 * An answer with JSON. The headers are a plain object, as they are in `empty`: with those the HTTP adapter needs no `Headers`,
 * which cost more than most of our answers.
 */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: jsonHeaders });
}

/** An answer without a body. */
export function empty(status: 200 | 204 = 204): Response {
  return new Response(null, { status, headers: nosniff });
}

/** An answer that sends the client to another address. */
export function redirected(location: string): Response {
  return new Response(null, { status: 302, headers: { location, ...nosniff } });
}
