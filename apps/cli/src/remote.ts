import type { ApiError, Auth, Confluence } from '@macrowright/api';
import { CommandError } from './command-error.ts';

/** What the environment says of signing in. */
export interface RemoteEnvironment {
  readonly MACROWRIGHT_EMAIL?: string;
  readonly MACROWRIGHT_TOKEN?: string;
}

/**
 * Opens the Confluence at the address of `--via`.
 *
 * Credentials come from the environment: arguments can be read by other users of the machine, and stay in the history of
 * the shell. They are not sent in clear text to another machine.
 */
export async function openRemote(
  url: string,
  options: { readonly readOnly?: boolean } = {},
  environment: RemoteEnvironment = process.env,
): Promise<Confluence> {
  const { createConfluence } = await import('@macrowright/api');
  const auth = credentials(environment);
  if (auth && !isPrivate(url)) {
    throw new CommandError(
      'usage',
      '--via takes an https address when MACROWRIGHT_TOKEN is set, but for this machine.',
    );
  }
  try {
    return createConfluence({ baseUrl: url, auth, userAgent: 'macrowright-cli', ...options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = error.message.replace('pass them as auth', 'set MACROWRIGHT_EMAIL and MACROWRIGHT_TOKEN');
    throw new CommandError('usage', `--via: ${message.replaceAll('baseUrl', 'the address')}`);
  }
}

/** Whether an error is one of the client, which is loaded only when it is used. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && error.name === 'ApiError';
}

function credentials({ MACROWRIGHT_EMAIL: user, MACROWRIGHT_TOKEN: token }: RemoteEnvironment): Auth | undefined {
  if (!token) return undefined;
  return user ? { type: 'basic', user, token } : { type: 'bearer', token };
}

/** Whether nobody on the way can read what is sent. An address that cannot be read is reported later. */
function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return protocol !== 'http:' || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
