import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { MiddlewareHandler } from 'hono';
import { basicOf } from './context.ts';
import { errorBody } from './errors.ts';

/** Names and their passwords. A password is good as a personal access token too. */
export type Users = Readonly<Record<string, string>>;

const hashed = promisify<string, Buffer, number, Buffer>(scrypt);
const mostRemembered = 1000;
const mostAtOnce = 4;

/**
 * Refuses requests without the credentials of a user: Basic with name and password, or Bearer with the password alone.
 *
 * Passwords are kept as salted hashes. Hashing is slow on purpose, so what was right once is remembered by a keyed digest,
 * and only a few are hashed at a time, off the main thread.
 */
export function requireUser(users: Users): MiddlewareHandler {
  const [salt, key] = [randomBytes(16), randomBytes(32)];
  const known = Promise.all(
    Object.entries(users).map(async ([name, password]) => [name, await hashed(password, salt, 32)] as const),
  );
  known.catch(() => {});
  const remembered = new Map<string, string>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const check = async (header: string): Promise<string | undefined> => {
    const digest = createHmac('sha256', key).update(header).digest('base64');
    const found = remembered.get(digest);
    if (found !== undefined) return found;
    const basic = basicOf(header);
    const password = basic?.password ?? /^Bearer (\S{1,1000})$/i.exec(header)?.[1];
    if (password === undefined || password.length > 1000) return undefined;
    if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    const hash = await hashed(password, salt, 32).finally(() => {
      running--;
      waiting.shift()?.();
    });
    let name: string | undefined;
    for (const [user, own] of await known) {
      if (timingSafeEqual(own, hash) && (basic === undefined || basic.name === user)) name ??= user;
    }
    if (name !== undefined && remembered.size < mostRemembered) remembered.set(digest, name);
    return name;
  };

  return async (c, next) => {
    const header = c.req.header('authorization');
    const name = header === undefined ? undefined : await check(header);
    if (name === undefined) {
      return c.json(errorBody(401, 'Basic authentication failed'), 401, {
        'www-authenticate': 'Basic realm="Macrowright", charset="UTF-8"',
      });
    }
    c.set('user', name);
    await next();
  };
}
