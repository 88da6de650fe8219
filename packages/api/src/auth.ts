/** How to sign in. Leave it out to call as an anonymous visitor. */
export type Auth =
  | { readonly type: 'basic'; readonly user: string; readonly token: string }
  | { readonly type: 'bearer'; readonly token: string };

/** The value of the `Authorization` header. */
export function authorization(auth: Auth): string {
  if (auth.type === 'bearer') return `Bearer ${auth.token}`;
  return `Basic ${Buffer.from(`${auth.user}:${auth.token}`).toString('base64')}`;
}
