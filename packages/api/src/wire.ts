/** A list with its page: the envelope of every v1 listing. */
export interface WireList<T> {
  readonly results: readonly T[];
  readonly start: number;
  readonly limit: number;
  readonly size: number;
  readonly _links: Readonly<Record<string, string>>;
}

/** One body of a content. */
export interface WireBody {
  readonly value: string;
  readonly representation: string;
  readonly embeddedContent?: readonly unknown[];
  readonly _links?: Readonly<Record<string, string>>;
  readonly _expandable?: Readonly<Record<string, string>>;
}

/** A version of a content. */
export interface WireVersion {
  readonly by: WireUser;
  readonly when: string;
  readonly message?: string;
  readonly number: number;
  readonly minorEdit: boolean;
  readonly friendlyWhen?: string;
  readonly hidden?: boolean;
  readonly contentTypeModified?: boolean;
  readonly _links?: Readonly<Record<string, string>>;
  readonly _expandable?: Readonly<Record<string, string>>;
}

/** A person. */
export interface WireUser {
  readonly type: 'known';
  readonly username: string;
  readonly userKey: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly profilePicture: {
    readonly path: string;
    readonly width: number;
    readonly height: number;
    readonly isDefault: boolean;
  };
  /** From here on what Cloud adds. */
  readonly accountType?: string;
  readonly email?: string;
  readonly publicName?: string;
  readonly isExternalCollaborator?: boolean;
  readonly _links?: Readonly<Record<string, string>>;
  readonly _expandable?: Readonly<Record<string, string>>;
}

/** A space. */
export interface WireSpace {
  readonly id: number;
  readonly key: string;
  readonly alias?: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly description?: unknown;
  readonly homepage?: WireContent;
  readonly _links: Readonly<Record<string, string>>;
  readonly _expandable: Readonly<Record<string, string>>;
}

/** A page, blog post, comment or attachment. What was not asked for by `expand` is named in `_expandable`. */
export interface WireContent {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly space?: WireSpace;
  readonly history?: unknown;
  readonly version?: WireVersion;
  readonly ancestors?: readonly WireContent[];
  readonly body?: Readonly<Record<string, unknown>>;
  readonly metadata?: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly macroRenderedOutput?: Readonly<Record<string, unknown>>;
  readonly children?: unknown;
  readonly container?: unknown;
  readonly _links: Readonly<Record<string, string>>;
  readonly _expandable: Readonly<Record<string, string>>;
}

/** The full error body of v1. */
export interface WireError {
  readonly statusCode: number;
  readonly data: {
    readonly authorized: boolean;
    readonly valid: boolean;
    readonly allowedInReadOnlyMode: boolean;
    readonly errors: readonly unknown[];
    readonly successful: boolean;
  };
  readonly message: string;
  readonly reason: string;
}
