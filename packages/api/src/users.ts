import type { Call, Transport } from './http/transport.ts';
import { checked } from './shapes/schema.ts';
import { type User, userSchema } from './shapes/user.ts';
import type { CallOptions } from './site.ts';

/** People. */
export interface UsersApi {
  /** Who the credentials belong to; an anonymous visitor has only a name to show. */
  current(options?: CallOptions): Promise<User>;
}

export function createUsers(transport: Transport): UsersApi {
  return {
    async current(options) {
      const call: Call = { method: 'GET', path: '/rest/api/user/current', ...options };
      return checked(userSchema, call, await transport.send(call));
    },
  };
}
