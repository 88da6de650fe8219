import { ApiError } from '../../errors.ts';
import type { Call } from '../../http/transport.ts';
import { validate } from '../../shapes/schema.ts';
import { userSchema } from '../../shapes/user.ts';
import type { CallOptions, Site } from '../../site.ts';
import type { UsersApi } from './types.ts';

/** Users, using version 1 of the API. */
export function createUsers({ transport, product }: Site): UsersApi {
  async function readBy(name: 'accountId' | 'username' | 'key', id: string, options: CallOptions | undefined) {
    const call: Call = { method: 'GET', path: '/rest/api/user', query: { [name]: id }, ...options };
    return validate(userSchema, call, await transport.send(call));
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
      return validate(userSchema, call, await transport.send(call));
    },
  };
}
