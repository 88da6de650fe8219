import type { Context } from 'hono';
import { SiteError } from '../site/site-error.ts';
import { errorBody, errorsBody, statusOf } from './errors.ts';
import { json, nosniff } from './responses.ts';

/** The response to an error thrown by a handler, in the format of the API version that was called. */
export function errorResponse(error: unknown, path: string): Response {
  const status = statusOf(error);
  if (status === undefined) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  const message = status !== undefined && error instanceof Error ? error.message : 'Internal server error';
  if (!path.includes('/api/v2/')) return json(errorBody(status ?? 500, message), status ?? 500);
  const isTaken = error instanceof SiteError && error.kind === 'title-taken';
  const title = isTaken ? 'A page already exists with the same TITLE in this space' : message;
  return json(errorsBody(status ?? 500, title), status ?? 500);
}

/** The response for a path without a route: JSON, XML or a page, like the one Confluence sends. */
export function notFoundResponse(c: Context): Response {
  const { url, path } = c.req;
  if (path.includes('/api/v2/')) return json(errorsBody(404, 'Not Found'), 404);
  if (/\/rest\/api\/(?:content|space)\//.test(path)) return c.html(page('Page Not Found'), 404, nosniff);
  const message = `null for uri: ${url}`;
  if (/json/i.test(c.req.header('accept') ?? '')) return json({ message, 'status-code': 404 }, 404);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>404</status-code><message>${escaped(message)}</message></status>`;
  return c.body(xml, 404, { 'content-type': 'application/xml', ...nosniff });
}

/** The response for a method that a path does not support. */
export function methodNotAllowedResponse(c: Context): Response {
  const title = `org.springframework.web.HttpRequestMethodNotSupportedException: Request method '${c.req.method}' not supported`;
  return json({ errors: [{ status: 405, code: 'METHOD_NOT_ALLOWED', title }] }, 405);
}

function page(title: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
