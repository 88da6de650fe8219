import { ApiError } from './errors.ts';
import type { Call } from './http/transport.ts';
import { checked } from './shapes/schema.ts';
import { type User, userSchema } from './shapes/user.ts';
import type { CallOptions, Site } from './site.ts';

/** People. */
export interface UsersApi {
  /** Who the credentials belong to; an anonymous visitor has only a name to show. */
  current(options?: CallOptions): Promise<User>;
  /** A person by account id on Cloud, by user name or user key on Data Center. Unknown: an `ApiError` of kind `not-found`. */
  read(id: string, options?: CallOptions): Promise<User>;
}

/** People by version 1 of the API. */
export function createUsers({ transport, product }: Site): UsersApi {
  async function readBy(name: 'accountId' | 'username' | 'key', id: string, options: CallOptions | undefined) {
    const call: Call = { method: 'GET', path: '/rest/api/user', query: { [name]: id }, ...options };
    return checked(userSchema, call, await transport.send(call));
  }

  return {
    async read(id, options) {
      if (product === 'cloud') return readBy('accountId', id, options);
      try {
        return await readBy('username', id, options);
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'not-found') throw error;
        return readBy('key', id, options);
      }
    },
    async current(options) {
      const call: Call = { method: 'GET', path: '/rest/api/user/current', ...options };
      return checked(userSchema, call, await transport.send(call));
    },
  };
}
