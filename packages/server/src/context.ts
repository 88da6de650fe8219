import type { MacroRegistry } from '@macrowright/macros';
import type { Context } from 'hono';
import type { Conversions } from './conversions.ts';
import { noContent, Refusal } from './errors.ts';
import type { Blobs } from './store/blob.ts';
import { type ContentRow, readContent } from './store/content.ts';
import type { Database } from './store/driver.ts';
import { canRead, canUpdate } from './store/restriction.ts';
import type { SearchIndex } from './store/search-index.ts';
import type { SpaceRow } from './store/space.ts';
import { administrator, type UserRow } from './store/user.ts';
import type { Tasks } from './tasks.ts';
import type { ViewCache } from './view/cache.ts';

/** What every route gets. */
export interface Services {
  readonly database: Database;
  readonly blobs: Blobs;
  readonly index: SearchIndex;
  /** Spaces and people that were looked up, until one of them changes. */
  readonly rows: { readonly spaces: Map<number, SpaceRow | undefined>; readonly people: Map<string, UserRow> };
  readonly views: ViewCache;
  readonly tasks: Tasks;
  readonly conversions: Conversions;
  readonly registry: MacroRegistry;
  /** The path of the web pages, as links are built with it: `/wiki`. */
  readonly contextPath: string;
  readonly flavor: 'cloud' | 'datacenter';
  readonly bodies: 'modern' | 'classic';
}

/** The name writes are attributed to: of the one who signed in, else of the Basic credentials, else `admin`. */
export function userOf(c: Context): string {
  const signedIn: unknown = c.get('user');
  if (typeof signedIn === 'string') return signedIn;
  return basicOf(c.req.header('authorization'))?.name || administrator;
}

/** Name and password of a Basic header. */
export function basicOf(header: string | undefined): { name: string; password: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [name = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  return { name, password: password.join(':') };
}

/** The address that links begin with. */
export function baseUrl(c: Context, { contextPath }: Services): string {
  const { url } = c.req;
  return url.slice(0, url.indexOf('/', url.indexOf('://') + 3)) + contextPath;
}

/** Reads a content that the user may see. What is hidden from the user is not found. */
export function contentFor(c: Context, { database }: Services, id: string, status = 'current'): ContentRow {
  const row = readContent(database, id, status);
  if (!canRead(database, row, userOf(c))) throw noContent(id);
  return row;
}

/** Reads a content that the user may change, or refuses with 404 or 403. */
export function contentToChange(c: Context, services: Services, id: string, status = 'current'): ContentRow {
  const row = contentFor(c, services, id, status);
  if (canUpdate(services.database, row, userOf(c))) return row;
  throw new Refusal(403, `User not permitted to edit content with id: ContentId{id=${id}}`);
}
