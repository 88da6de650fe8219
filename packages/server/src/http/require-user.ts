import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { MiddlewareHandler } from 'hono';
import { errorBody } from './errors.ts';
import { basicCredentials } from './user.ts';

/** User names and their passwords. A password is also accepted as a personal access token. */
export type Users = Readonly<Record<string, string>>;

const hashPassword = promisify<string, Buffer, number, Buffer>(scrypt);
const maxRemembered = 1000;
const maxConcurrent = 4;

/**
 * Rejects requests without valid credentials: Basic with name and password, or Bearer with only the password.
 *
 * Passwords are stored as salted hashes. Hashing is deliberately slow, so valid headers are cached by a keyed
 * digest, and only a few passwords are hashed at a time, off the main thread.
 */
export function requireUser(users: Users): MiddlewareHandler {
  const [salt, key] = [randomBytes(16), randomBytes(32)];
  const hashes = Promise.all(
    Object.entries(users).map(async ([name, password]) => [name, await hashPassword(password, salt, 32)] as const),
  );
  hashes.catch(() => {}); // reported to the requests that await it
  const remembered = new Map<string, string>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const userOfHeader = async (header: string): Promise<string | undefined> => {
    const digest = createHmac('sha256', key).update(header).digest('base64');
    const found = remembered.get(digest);
    if (found !== undefined) return found;
    const basic = basicCredentials(header);
    const password = basic?.password ?? /^Bearer (\S{1,1000})$/i.exec(header)?.[1];
    if (password === undefined || password.length > 1000) return undefined;
    if (running >= maxConcurrent) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    const hash = await hashPassword(password, salt, 32).finally(() => {
      running--;
      waiting.shift()?.();
    });
    let user: string | undefined;
    for (const [name, expected] of await hashes) {
      if (timingSafeEqual(expected, hash) && (basic === undefined || basic.name === name)) user ??= name;
    }
    if (user !== undefined && remembered.size < maxRemembered) remembered.set(digest, user);
    return user;
  };

  return async (c, next) => {
    const header = c.req.header('authorization');
    const user = header === undefined ? undefined : await userOfHeader(header);
    if (user === undefined) {
      return c.json(errorBody(401, 'Basic authentication failed'), 401, {
        'www-authenticate': 'Basic realm="Macrowright", charset="UTF-8"',
      });
    }
    c.set('user', user);
    await next();
  };
}
