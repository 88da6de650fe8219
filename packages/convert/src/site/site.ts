/** A page or a blog post of a site. */
export interface SitePage {
  readonly id: string;
  readonly title: string;
  readonly spaceKey?: string;
  readonly version?: number;
  readonly type?: 'page' | 'blogpost';
  readonly parentId?: string;
  /** `2026/01/31`, of blog posts. */
  readonly postingDay?: string;
  readonly labels?: readonly string[];
  readonly storage?: string;
  readonly createdDate?: string;
  readonly lastModified?: string;
  /** An account id, a user name or a user key. */
  readonly createdBy?: string;
  /** Likewise. Default: who created the page. */
  readonly lastModifiedBy?: string;
  /** What is known of its history, newest first. */
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

/** A file that is attached to a page. */
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

/** A person. */
export interface SiteUser {
  readonly accountId?: string;
  readonly username?: string;
  readonly userKey?: string;
  readonly displayName?: string;
  readonly email?: string;
  /** An address. */
  readonly picture?: string;
  readonly groups?: readonly string[];
}

/** What a page knows of its site while it is rendered. All look-ups are synchronous. */
export interface Site {
  readonly flavor: 'cloud' | 'datacenter' | undefined;
  /** Without a slash at the end. */
  readonly baseUrl: string | undefined;
  /** An ISO date, the day that `time` elements are compared with. */
  readonly now: string | undefined;
  readonly locale: string | undefined;
  /** Whether the site tells search engines to follow no outside links, as most Data Center sites do. Default: false. */
  readonly nofollow?: boolean | undefined;
  /** The page that is rendered. */
  readonly current: Partial<SitePage> | undefined;
  page(id: string): SitePage | undefined;
  pageByTitle(spaceKey: string | undefined, title: string): SitePage | undefined;
  blogPost(spaceKey: string | undefined, title: string, postingDay?: string): SitePage | undefined;
  /** In the order of the site. */
  children(pageId: string): readonly SitePage[];
  pagesOfSpace(spaceKey: string | undefined): readonly SitePage[];
  /** Pages and blog posts of all spaces. */
  allPages(): readonly SitePage[];
  pagesWithLabel(label: string): readonly SitePage[];
  attachments(pageId: string | undefined): readonly SiteAttachment[];
  attachment(pageId: string | undefined, filename: string): SiteAttachment | undefined;
  space(key: string): SiteSpace | undefined;
  spaces(): readonly SiteSpace[];
  /** By account id, user name or user key. */
  user(id: string): SiteUser | undefined;
  users(): readonly SiteUser[];
}

/** The JSON form of a site, as `--context` takes it. All keys are optional. */
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
