import type { Representation } from '@macroscope/convert';
import { CommandError } from '../trouble.ts';

/** One conversion for a server to do. */
export interface RemoteConversion {
  readonly value: string;
  readonly from: Representation;
  readonly to: Representation;
  readonly contentId: string | undefined;
}

/** Lets the Confluence at `baseUrl` convert. What it refuses is a `CommandError` with its words. */
export async function convertVia(baseUrl: string, conversion: RemoteConversion): Promise<string> {
  const { ApiError, createConfluence } = await import('@macroscope/api');
  const { value, from, to, contentId } = conversion;
  const confluence = createConfluence({ baseUrl, auth: credentials() });
  try {
    const content = contentId === undefined ? undefined : { id: contentId };
    return (await confluence.convertContentBody({ value, from, to, content })).value;
  } catch (error) {
    if (error instanceof ApiError) throw new CommandError('network', error.message, { cause: error });
    throw error;
  } finally {
    await confluence.close();
  }
}

/** Credentials from the environment: never from arguments, which other users of a machine can read. */
export function credentials() {
  const { MACROSCOPE_EMAIL: email, MACROSCOPE_TOKEN: token } = process.env;
  if (token === undefined || token === '') return undefined;
  return email === undefined || email === ''
    ? ({ type: 'bearer', token } as const)
    : ({ type: 'basic', user: email, token } as const);
}
