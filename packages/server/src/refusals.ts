import type { Context } from 'hono';
import { json, nosniff } from './answer.ts';
import { errorBody, errorsBody, Refusal } from './errors.ts';

/** How version 1 begins to tell that a title is taken; version 2 has words of its own. */
const takenTitle = 'A page with this title already exists';

/** The answer to what a handler threw: the body of the generation of the API that was called. */
export function answerError(error: unknown, path: string): Response {
  const status = error instanceof Refusal ? error.status : 500;
  const message = error instanceof Refusal ? error.message : 'Internal server error';
  if (status === 500) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  if (!path.includes('/api/v2/')) return json(errorBody(status, message), status);
  const title = message.startsWith(takenTitle) ? 'A page already exists with the same TITLE in this space' : message;
  return json(errorsBody(status, title), status);
}

/** The answer for a path that nobody serves: JSON, XML or a page for people, as a server does it. */
export function answerNotFound(c: Context): Response {
  const { url, path } = c.req;
  if (path.includes('/api/v2/')) return json(errorsBody(404, 'Not Found'), 404);
  if (/\/rest\/api\/(?:content|space)\//.test(path)) return c.html(page('Page Not Found'), 404, nosniff);
  const message = `null for uri: ${url}`;
  if (/json/i.test(c.req.header('accept') ?? '')) return json({ message, 'status-code': 404 }, 404);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>404</status-code><message>${escaped(message)}</message></status>`;
  return c.body(xml, 404, { 'content-type': 'application/xml', ...nosniff });
}

/** The answer for a method that a path does not have. */
export function answerNotAllowed(c: Context): Response {
  const title = `org.springframework.web.HttpRequestMethodNotSupportedException: Request method '${c.req.method}' not supported`;
  return json({ errors: [{ status: 405, code: 'METHOD_NOT_ALLOWED', title }] }, 405);
}

function page(title: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
