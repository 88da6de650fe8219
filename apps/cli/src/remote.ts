import type { ApiError, Auth, Confluence } from '@macrowright/api';
import { CommandError } from './command-error.ts';

/** The environment variables with credentials. */
export interface RemoteEnvironment {
  readonly MACROWRIGHT_EMAIL?: string;
  readonly MACROWRIGHT_TOKEN?: string;
}

/**
 * Creates a client for the Confluence server at the URL of `--via`.
 *
 * Credentials come from the environment, because other users of the machine can read arguments, and shells keep them in their
 * history. They are never sent unencrypted to another machine.
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
      '--via needs an https URL because MACROWRIGHT_TOKEN is set; http is allowed for this machine only.',
    );
  }
  try {
    return createConfluence({ baseUrl: url, auth, userAgent: 'macrowright-cli', ...options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = error.message.replace('pass them as "auth"', 'set MACROWRIGHT_EMAIL and MACROWRIGHT_TOKEN');
    throw new CommandError('usage', message.replace('baseUrl', 'The URL of --via'));
  }
}

/** Whether an error comes from the API client. `instanceof` would load the client in every run. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && error.name === 'ApiError';
}

function credentials({ MACROWRIGHT_EMAIL: user, MACROWRIGHT_TOKEN: token }: RemoteEnvironment): Auth | undefined {
  if (!token) return undefined;
  return user ? { type: 'basic', user, token } : { type: 'bearer', token };
}

/** Whether requests are encrypted or stay on this machine. An invalid URL is reported later. */
function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return protocol !== 'http:' || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
