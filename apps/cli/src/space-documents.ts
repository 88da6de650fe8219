import { CommandError } from './command-error.ts';
import { isApiError, openRemote } from './remote.ts';

/** A body as it stands in a space. */
export interface SpaceDocument {
  /** Where a person finds it: the address of the page. */
  readonly path: string;
  /** Storage format. */
  readonly source: string;
}

/**
 * The current pages and blog posts of a space, one by one as the Confluence at `url` gives them. The client is read-only:
 * it refuses to send what would change something. What goes wrong is a `CommandError` with the server's words.
 */
export async function* spaceDocuments(url: string, spaceKey: string): AsyncGenerator<SpaceDocument> {
  const confluence = await openRemote(url, { readOnly: true });
  try {
    await confluence.spaces.read(spaceKey); // a server may answer an empty list for a space that is not there
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
