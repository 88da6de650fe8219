/** A page or, with `postingDay`, a blog post. Without `space`, it is in the space of the page that contains the reference. */
export interface ContentReference {
  readonly title: string;
  /** The space key. */
  readonly space?: string;
  /** The date of a blog post, such as `2025/01/31`. Absent for a page. */
  readonly postingDay?: string;
}

/** A user, identified by account id on Cloud, and by user key or (in old content) username on Data Center. */
export type UserReference =
  | { readonly accountId: string; readonly userKey?: undefined; readonly username?: undefined }
  | { readonly userKey: string; readonly accountId?: undefined; readonly username?: undefined }
  | { readonly username: string; readonly accountId?: undefined; readonly userKey?: undefined };

/** A space, identified by its key. */
export interface SpaceReference {
  readonly key: string;
}

/** A file attached to the page that contains the reference, or to `page`. */
export interface AttachmentReference {
  readonly filename: string;
  readonly page?: ContentReference;
}

/** A URL. */
export interface UrlReference {
  readonly url: string;
}

/** Content that is identified by its id because it may not have a title, such as drafts and templates. */
export interface ContentEntityReference {
  readonly contentId: string;
}

/** A shortcut link such as `[CONF-1@JIRA]`: the key of the shortcut and the text before the `@`. */
export interface ShortcutReference {
  readonly shortcut: string;
  readonly parameter: string;
}

/** A single value that a builder accepts. */
export type SingleInput =
  | string
  | number
  | boolean
  | ContentReference
  | UserReference
  | SpaceReference
  | AttachmentReference
  | UrlReference
  | ContentEntityReference
  | ShortcutReference;

/** Any value that a builder accepts for a parameter: a single one or a list. */
export type ParameterInput = SingleInput | readonly SingleInput[];
