/** How to sign in. Leave it out to call as an anonymous visitor. */
export type Auth =
  /** Cloud: the account's email and an API token. Data Center: a user name and a password. */
  | { readonly type: 'basic'; readonly user: string; readonly token: string }
  | { readonly type: 'basic'; readonly user: string; readonly password: string }
  /** Data Center: a personal access token. */
  | { readonly type: 'bearer'; readonly token: string }
  /** Cloud: OAuth 2.0, with the gateway as `baseUrl`. `refresh` resolves to a new access token when the old one is rejected. */
  | { readonly type: 'oauth'; readonly accessToken: string; readonly refresh?: () => Promise<string> };

/** Adds credentials to calls. Secrets live in a closure, so printing the object never shows them. */
export interface Signer {
  /** The value of the `Authorization` header, if there is one. */
  header(): string | undefined;
  /**
   * Gets a new access token, once for all calls that failed with the same one. Resolves to `false` if there is
   * no way to get one.
   */
  renew(rejected: string | undefined): Promise<boolean>;
  /** Returns the text with every secret masked. */
  redact(text: string): string;
}

/** Creates a signer. Credentials that are not valid in a header cause a `TypeError` that does not show them. */
export function createSigner(auth: Auth | undefined): Signer {
  const secrets = new Set<string>();
  const keep = (...values: string[]) => {
    for (const value of values) if (value.length >= 4) secrets.add(value); // masking shorter values would hide ordinary words
  };
  let current = auth && authorization(auth, keep);
  let renewing: Promise<boolean> | undefined;

  return {
    header: () => current,
    async renew(rejected) {
      if (auth?.type !== 'oauth' || !auth.refresh) return false;
      if (current !== rejected) return true; // another call has already renewed it
      const { refresh } = auth;
      renewing ??= (async () => {
        try {
          current = bearer(await refresh(), keep);
          return true;
        } finally {
          renewing = undefined;
        }
      })();
      return renewing;
    },
    redact(text) {
      let clean = text;
      for (const secret of secrets) clean = clean.replaceAll(secret, '***');
      return clean;
    },
  };
}

function authorization(auth: Auth, keep: (...values: string[]) => void): string {
  if (auth.type === 'bearer') return bearer(auth.token, keep);
  if (auth.type === 'oauth') return bearer(auth.accessToken, keep);
  const secret = 'token' in auth ? auth.token : auth.password;
  if (typeof auth.user !== 'string' || typeof secret !== 'string') {
    throw new TypeError('Basic auth needs a user and either a token or a password.');
  }
  if (auth.user.includes(':')) throw new TypeError('The user name for basic auth must not contain a colon.');
  const encoded = Buffer.from(`${auth.user}:${secret}`).toString('base64');
  keep(secret, encoded);
  return `Basic ${encoded}`;
}

function bearer(token: string, keep: (...values: string[]) => void): string {
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError('A bearer token must consist of visible ASCII characters without spaces.');
  }
  keep(token);
  return `Bearer ${token}`;
}
