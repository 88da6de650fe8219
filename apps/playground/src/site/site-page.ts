/** A page of the site, without its body. */
export interface SitePageSummary {
  readonly id: string;
  readonly title: string;
  readonly space: string;
  readonly type: 'page' | 'blogpost';
  readonly version: number;
}

/** A page with its storage format. */
export interface LoadedPage extends SitePageSummary {
  readonly storage: string;
}
