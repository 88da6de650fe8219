/** A page or a blog post of a site. */
export interface SitePage {
  readonly id: string;
  readonly title: string;
  readonly spaceKey?: string;
  readonly version?: number;
  readonly type?: 'page' | 'blogpost';
  readonly parentId?: string;
  /** The date of a blog post, such as `2026/01/31`. */
  readonly postingDay?: string;
  readonly labels?: readonly string[];
  readonly storage?: string;
  readonly createdDate?: string;
  readonly lastModified?: string;
  /** An account id, username or user key. */
  readonly createdBy?: string;
  /** An account id, username or user key. Default: `createdBy`. */
  readonly lastModifiedBy?: string;
  /** The known versions, newest first. */
  readonly versions?: readonly SiteVersion[];
}

/** One version in the history of a page. */
export interface SiteVersion {
  readonly number: number;
  readonly when?: string;
  readonly by?: string;
  readonly message?: string;
}

/** A space of a site. */
export interface SiteSpace {
  readonly key: string;
  readonly name?: string;
  readonly homepageId?: string;
  /** Plain text. */
  readonly description?: string;
  readonly labels?: readonly string[];
}

/** A file attached to a page. */
export interface SiteAttachment {
  readonly id: string;
  readonly filename: string;
  readonly pageId?: string;
  readonly version?: number;
  readonly mediaType?: string;
  readonly fileSize?: number;
  readonly width?: number;
  readonly height?: number;
  /** Milliseconds since 1970. */
  readonly modificationDate?: number;
  readonly mediaId?: string;
  readonly niceType?: string;
  readonly comment?: string;
  readonly createdBy?: string;
  readonly labels?: readonly string[];
}

/** A user of a site. */
export interface SiteUser {
  readonly accountId?: string;
  readonly username?: string;
  readonly userKey?: string;
  readonly displayName?: string;
  readonly email?: string;
  /** The URL of the profile picture. */
  readonly picture?: string;
  readonly groups?: readonly string[];
}

/** What is known about a page's site during rendering. All lookups are synchronous. */
export interface Site {
  readonly flavor: 'cloud' | 'datacenter' | undefined;
  /** Without a trailing slash. */
  readonly baseUrl: string | undefined;
  /** The current date and time in ISO 8601, with which `time` elements are compared. */
  readonly now: string | undefined;
  readonly locale: string | undefined;
  /** Whether external links get `rel="nofollow"`, as on most Data Center sites. Default: false. */
  readonly nofollow?: boolean | undefined;
  /** The page being rendered. */
  readonly current: Partial<SitePage> | undefined;
  page(id: string): SitePage | undefined;
  pageByTitle(spaceKey: string | undefined, title: string): SitePage | undefined;
  blogPost(spaceKey: string | undefined, title: string, postingDay?: string): SitePage | undefined;
  /** The pages below a page, in the site's order. */
  children(pageId: string): readonly SitePage[];
  pagesOfSpace(spaceKey: string | undefined): readonly SitePage[];
  /** The pages and blog posts of all spaces. */
  allPages(): readonly SitePage[];
  pagesWithLabel(label: string): readonly SitePage[];
  attachments(pageId: string | undefined): readonly SiteAttachment[];
  attachment(pageId: string | undefined, filename: string): SiteAttachment | undefined;
  space(key: string): SiteSpace | undefined;
  spaces(): readonly SiteSpace[];
  /** Finds a user by account id, username or user key. */
  user(id: string): SiteUser | undefined;
  users(): readonly SiteUser[];
}

/** The JSON form of a site, as in the file for `--context`. */
export interface SiteContextJson {
  readonly flavor?: 'cloud' | 'datacenter';
  readonly baseUrl?: string;
  readonly now?: string;
  readonly locale?: string;
  readonly nofollow?: boolean;
  readonly page?: Partial<SitePage>;
  readonly spaces?: readonly SiteSpace[];
  readonly pages?: readonly SitePage[];
  readonly attachments?: readonly SiteAttachment[];
  readonly users?: readonly SiteUser[];
}
