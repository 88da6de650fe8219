import { CommandError } from './command-error.ts';
import { isApiError, openRemote } from './remote.ts';

/** The stored body of a page or blog post. */
export interface SpaceDocument {
  /** The URL of the page. */
  readonly path: string;
  /** Storage format. */
  readonly source: string;
}

/**
 * Yields the current pages and blog posts of a space on the Confluence server at `url`. The client is read-only: it never sends
 * a request that could change anything. Throws a `CommandError` with the server's message.
 */
export async function* spaceDocuments(url: string, spaceKey: string): AsyncGenerator<SpaceDocument> {
  const confluence = await openRemote(url, { readOnly: true });
  try {
    await confluence.spaces.read(spaceKey); // some servers return an empty list for a space that does not exist
    for (const type of ['page', 'blogpost'] as const) {
      const contents = confluence.content.list({ spaceKey, type, pageSize: 25, expand: ['body.storage'] });
      for await (const { id, body, _links } of contents) {
        const page = _links?.webui ?? `/pages/viewpage.action?pageId=${id}`;
        yield { path: url.replace(/\/+$/, '') + page, source: body.storage.value };
      }
    }
  } catch (error) {
    if (!isApiError(error)) throw error;
    throw new CommandError('network', error.message, { cause: error });
  } finally {
    await confluence.close();
  }
}
