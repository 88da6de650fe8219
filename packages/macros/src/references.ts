/** A page or, with `postingDay`, a blog post. Without `space` it lies in the space of the page that names it. */
export interface ContentReference {
  readonly title: string;
  /** The space key. */
  readonly space?: string;
  /** `2025/01/31`: makes it a blog post. */
  readonly postingDay?: string;
}

/** A user: by account id on Cloud, by user key or (old) name on Data Center. */
export type UserReference =
  | { readonly accountId: string; readonly userKey?: undefined; readonly username?: undefined }
  | { readonly userKey: string; readonly accountId?: undefined; readonly username?: undefined }
  | { readonly username: string; readonly accountId?: undefined; readonly userKey?: undefined };

/** A space, by its key. */
export interface SpaceReference {
  readonly key: string;
}

/** A file attached to the page, or to another one. */
export interface AttachmentReference {
  readonly filename: string;
  readonly page?: ContentReference;
}

/** An address. */
export interface UrlReference {
  readonly url: string;
}

/** Content by its id: drafts, templates, what has no title. */
export interface ContentEntityReference {
  readonly contentId: string;
}

/** A shortcut link, `[CONF-1@JIRA]`: the shortcut's key and what stands before the `@`. */
export interface ShortcutReference {
  readonly shortcut: string;
  readonly parameter: string;
}

/** One value that a builder takes, lists aside. */
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

/** Any value that a builder takes for one parameter. */
export type ParameterInput = SingleInput | readonly SingleInput[];
