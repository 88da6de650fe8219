import type { Context } from 'hono';
import { administrator } from '../site/users.ts';

/** The user of a request: the signed-in user, the user name in the Basic credentials, or `admin`. */
export function userOf(c: Context): string {
  const signedIn: unknown = c.get('user');
  if (typeof signedIn === 'string') return signedIn;
  return basicCredentials(c.req.header('authorization'))?.name || administrator;
}

/** The name and password in a Basic header. */
export function basicCredentials(header: string | undefined): { name: string; password: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [name = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  return { name, password: password.join(':') };
}
