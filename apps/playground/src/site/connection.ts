import { createSiteClient, type SiteClient } from './site-client.ts';
import { createUpstreamClient, type UpstreamClient } from './upstream-client.ts';

/** The servers this page can call: the site that serves it, and the Confluence server that this site is connected to. */
export interface Connection {
  readonly site: SiteClient | undefined;
  readonly upstream: UpstreamClient | undefined;
}

const tokenKey = 'macrowright-upstream-token';

/**
 * Finds the servers this page can call. `macrowright serve` adds `data-site` to the page it serves, so a page on any other
 * host makes no calls. The token for the connected Confluence arrives once, in the fragment of the start URL. It is removed
 * from the URL and kept for this tab only.
 */
export function findConnection(): Connection {
  const contextPath = document.documentElement.dataset.site;
  const received = /^#upstream-token=([\w-]+)$/.exec(location.hash)?.[1];
  if (received !== undefined) {
    sessionStorage.setItem(tokenKey, received);
    history.replaceState(null, '', location.pathname + location.search);
  }
  if (contextPath === undefined) return { site: undefined, upstream: undefined };
  const token = sessionStorage.getItem(tokenKey);
  return {
    site: createSiteClient(contextPath),
    upstream: token === null ? undefined : createUpstreamClient({ token }),
  };
}
