import { createSiteClient, type SiteClient } from './site-client.ts';
import { createUpstreamClient, type UpstreamClient } from './upstream-client.ts';

/** What stands behind this page: the server that serves it, and perhaps a real Confluence behind that one. */
export interface Connection {
  readonly site: SiteClient | undefined;
  readonly upstream: UpstreamClient | undefined;
}

const tokenKey = 'macrowright-upstream-token';

/**
 * Finds the connections of this page. `macrowright serve` marks the page it serves with `data-site`, so that a page on any
 * other host asks nobody. The token for the Confluence behind it comes in the fragment of the start address, once; it is
 * taken out of the address and kept for this tab only.
 */
export function findConnection(): Connection {
  const contextPath = document.documentElement.dataset.site;
  const handed = /^#upstream-token=([\w-]+)$/.exec(location.hash)?.[1];
  if (handed !== undefined) {
    sessionStorage.setItem(tokenKey, handed);
    history.replaceState(null, '', location.pathname + location.search);
  }
  if (contextPath === undefined) return { site: undefined, upstream: undefined };
  const token = sessionStorage.getItem(tokenKey);
  return {
    site: createSiteClient(contextPath),
    upstream: token === null ? undefined : createUpstreamClient({ token }),
  };
}
