import type { Body, Content } from './shapes/content.ts';
import type { History } from './shapes/history.ts';
import type { Label } from './shapes/label.ts';
import type { ListResponse } from './shapes/list.ts';
import type { Property } from './shapes/property.ts';
import type { Space } from './shapes/space.ts';
import type { User } from './shapes/user.ts';
import type { ContentV2, VersionV2 } from './shapes/v2.ts';
import type { Version } from './shapes/version.ts';

// What a server writes. Each type extends the shape that the client validates, so a server
// that is typed with these cannot write a response that the client rejects.

/** Links in a response, by name. */
export type WireLinks = Readonly<Record<string, string>>;

/** A page of a listing. */
export interface WireList<T> extends ListResponse<T> {
  readonly start: number;
  readonly limit: number;
  readonly size: number;
  readonly _links: WireLinks;
}

/** A body in one representation. */
export interface WireBody extends Body {
  readonly embeddedContent?: readonly unknown[];
  readonly _links?: WireLinks;
  readonly _expandable?: WireLinks;
}

/** A version of a piece of content. */
export interface WireVersion extends Version {
  readonly by: WireUser;
  readonly when: string;
  readonly minorEdit: boolean;
  readonly friendlyWhen?: string;
  readonly hidden?: boolean;
  readonly contentTypeModified?: boolean;
  readonly _links?: WireLinks;
  readonly _expandable?: WireLinks;
}

/** The history of a piece of content. */
export interface WireHistory extends History {
  readonly _links: WireLinks;
  readonly _expandable: WireLinks;
}

/** A label. */
export interface WireLabel extends Label {
  readonly label: string;
}

/** A content property. */
export interface WireProperty extends Property {
  readonly version: WireVersion | Pick<WireVersion, 'by' | 'when' | 'number' | 'minorEdit' | 'message'>;
  readonly _links: WireLinks;
  readonly _expandable: WireLinks;
}

/** A user, with the names and keys of Data Center and the account id of Cloud. */
export interface WireUser extends User {
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
  /** Cloud only, like the following properties. */
  readonly accountType?: string;
  readonly email?: string;
  readonly publicName?: string;
  readonly isExternalCollaborator?: boolean;
  readonly _links?: WireLinks;
  readonly _expandable?: WireLinks;
}

/** A space. */
export interface WireSpace extends Space {
  readonly id: number;
  readonly alias?: string;
  readonly type: string;
  readonly status: string;
  readonly homepage?: WireContent;
  readonly icon?: WireUser['profilePicture'];
  readonly metadata?: unknown;
  readonly permissions?: readonly unknown[];
  readonly history?: unknown;
  readonly _links: WireLinks;
  readonly _expandable: WireLinks;
}

/** A page, blog post, comment or attachment. `_expandable` names the properties that were not expanded. */
export interface WireContent extends Content {
  readonly status: string;
  readonly space?: WireSpace;
  readonly history?: WireHistory;
  readonly version?: WireVersion;
  readonly ancestors?: readonly WireContent[];
  readonly body?: Readonly<Record<string, unknown>>;
  readonly metadata?: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly macroRenderedOutput?: Readonly<Record<string, unknown>>;
  readonly children?: unknown;
  readonly descendants?: unknown;
  readonly container?: unknown;
  readonly restrictions?: unknown;
  readonly operations?: readonly unknown[];
  readonly _links: WireLinks;
  readonly _expandable: WireLinks;
}

/** A version, in version 2 of the API. */
export interface WireVersionV2 extends VersionV2 {
  readonly authorId: string;
  readonly createdAt: string;
  readonly ncsStepVersion: string | null;
}

/** A page, blog post, comment or attachment, in version 2 of the API. */
export interface WireContentV2 extends ContentV2 {
  readonly status: string;
  readonly title: string;
  readonly version: WireVersionV2;
  /** Pages only. */
  readonly parentType?: 'page' | null;
  readonly ownerId?: string;
  readonly lastOwnerId?: string | null;
  /** Comments and attachments only: the id of the content they belong to. */
  readonly pageId?: string;
  readonly blogPostId?: string;
  readonly attachmentId?: string;
  /** Comments only. */
  readonly parentCommentId?: string;
  readonly resolutionStatus?: 'open' | 'resolved';
  /** Attachments only. */
  readonly mediaTypeDescription?: string;
  readonly fileId?: string;
  readonly webuiLink?: string;
  readonly _links: WireLinks;
}

/** The error body of version 1. */
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
