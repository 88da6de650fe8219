import type { Context } from 'hono';
import { Refusal } from './errors.ts';
import type { Database } from './store/driver.ts';

/** What every route gets. */
export interface Services {
  readonly database: Database;
  /** The path of the web pages, as links are built with it: `/wiki`. */
  readonly contextPath: string;
}

/** The name writes are attributed to: the one of the Basic credentials, `admin` without. */
export function userOf(c: Context): string {
  return basicOf(c.req.header('authorization'))?.name || 'admin';
}

/** Name and password of a Basic header. */
export function basicOf(header: string | undefined): { name: string; password: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [name = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  return { name, password: password.join(':') };
}

/** The address that links begin with. */
export function baseUrl(c: Context, { contextPath }: Services): string {
  return new URL(c.req.url).origin + contextPath;
}

/** Reads a JSON object. Anything else is refused. */
export async function jsonObject(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const body = await jsonBody(c);
  if (isObject(body)) return body;
  throw new Refusal(400, 'The request body must be a JSON object.');
}

/** Reads JSON. */
export async function jsonBody(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new Refusal(400, 'Could not parse the request body as JSON.');
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a JSON object that is an object, or an empty object. */
export function member(object: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const value = object[name];
  return isObject(value) ? value : {};
}

/** A string, or a number as a string: clients send ids in both ways. */
export function textValue(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `start` and `limit` of a listing. */
export function pageOf(c: Context, standard = 25, cap = 1000): { start: number; limit: number } {
  const [start, limit] = [whole(c.req.query('start') ?? '0'), whole(c.req.query('limit') ?? String(standard))];
  for (const [name, value] of [
    ['start', start],
    ['limit', limit],
  ] as const) {
    if (value < 0) throw new Refusal(400, `java.lang.IllegalArgumentException: ${name} cannot be less than zero`);
  }
  return { start, limit: Math.min(limit, cap) };
}

function whole(value: string): number {
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw new Refusal(
    400,
    `org.springframework.web.method.annotation.MethodArgumentTypeMismatchException: Failed to convert value of type 'java.lang.String' to required type 'int'; nested exception is java.lang.NumberFormatException: For input string: "${value}"`,
  );
}

/** The expansions of a request, or the standard ones. The parameter may repeat. */
export function expansions(c: Context, standard = ''): ReadonlySet<string> {
  const asked = c.req.queries('expand') ?? [standard];
  const names = new Set<string>();
  for (const path of asked.join(',').split(',')) {
    const parts = path.trim().split('.').filter(Boolean);
    for (let depth = 1; depth <= parts.length; depth++) names.add(parts.slice(0, depth).join('.'));
  }
  return names;
}

/** The expansions below one name. */
export function below(expand: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return new Set([...expand].filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1)));
}
