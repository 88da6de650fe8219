import type { Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import type { Layers } from '../http/layers.ts';
import { jsonObject } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { findUser } from '../site/users.ts';

/** `users-bulk`. */
export function userRoutes(app: Hono, { store }: Layers): void {
  app.post('/users-bulk', async (c) => {
    const { accountIds } = await jsonObject(c);
    if (!Array.isArray(accountIds)) throw new HttpError(400, 'accountIds must be an array.');
    const users = accountIds.flatMap((id) => findUser(store, String(id)) ?? []);
    return json({
      results: users.map(({ key, display_name }) => ({
        accountId: key,
        displayName: display_name,
        publicName: display_name,
        accountType: 'atlassian',
        accountStatus: 'active',
      })),
    });
  });
}
