import { isRecord } from '@macrowright/storage';
import type { Context } from 'hono';
import type { Slice } from '../store/store.ts';
import { HttpError } from './errors.ts';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads a body that must be a JSON object. */
export async function jsonObject(c: Context): Promise<Json> {
  const body = await jsonBody(c);
  if (isRecord(body)) return body;
  throw new HttpError(400, 'The request body must be a JSON object.');
}

/** Reads a JSON body. */
export async function jsonBody(c: Context): Promise<unknown> {
  const text = await c.req.text().catch(() => {
    throw new HttpError(400, 'The request ended before its body was complete.');
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'Could not parse the request body as JSON.');
  }
}

/** A member of a JSON object if it is an object, otherwise an empty object. */
export function member(object: Json, name: string): Json {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return isRecord(value) ? value : {};
}

/**
 * A string, or a number converted to a string, because clients send ids as either. Lone surrogates and NUL, which neither the store
 * nor a URL can contain, are replaced.
 */
export function textValue(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : undefined;
}

/** The `start` and `limit` of a listing. The limit is capped at `maxLimit`. */
export function pageOf(c: Context, defaultLimit = 25, maxLimit = 1000): Slice {
  const [start, limit] = [
    wholeNumber(c.req.query('start') ?? '0'),
    wholeNumber(c.req.query('limit') ?? `${defaultLimit}`),
  ];
  if (start < 0) throw new HttpError(400, 'java.lang.IllegalArgumentException: start cannot be less than zero');
  if (limit < 0) throw new HttpError(400, 'java.lang.IllegalArgumentException: limit cannot be less than zero');
  return { start, limit: Math.min(limit, maxLimit) };
}

/** A whole number in a query or path. The error uses the wording of Confluence. */
export function wholeNumber(value: string): number {
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw new HttpError(
    400,
    `org.springframework.web.method.annotation.MethodArgumentTypeMismatchException: Failed to convert value of type 'java.lang.String' to required type 'int'; nested exception is java.lang.NumberFormatException: For input string: "${value}"`,
  );
}

/** The values of a query parameter that may be repeated and may contain a comma-separated list. */
export function listQuery(c: Context, name: string): string[] | undefined {
  const values = c.req.queries(name)?.flatMap((value) => value.split(','));
  return values?.map((value) => value.trim()).filter((value) => value !== '');
}
