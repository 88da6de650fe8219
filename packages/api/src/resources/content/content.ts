import { listing } from '../../paging.ts';
import type { CallOptions, Site } from '../../site.ts';
import { either } from '../either-version.ts';
import { pathOf } from './collection.ts';
import type { ContentApi, ContentChange, KnownContent } from './types.ts';
import {
  contentPath,
  contentsAt,
  createV1,
  deleteV1,
  descendantsV1,
  historyV1,
  listV1,
  moveV1,
  readV1,
  updateV1,
  versionsV1,
} from './v1.ts';
import { commentsV2, contentsAtV2, createV2, deleteV2, historyV2, listV2, readV2, updateV2, versionsV2 } from './v2.ts';

/** Pages, blog posts and comments, using the API version that the server supports. */
export function createContent(site: Site): ContentApi {
  const { transport } = site;

  const list: ContentApi['list'] = (options = {}) =>
    listing(transport, () => either.list(site, listV1(options), () => listV2(site, options)), options);

  const read: ContentApi['read'] = (id, options = {}) =>
    either.call(
      site,
      () => readV1(transport, id, options),
      () => readV2(site, id, options),
    );

  const update: <E extends string>(
    known: KnownContent,
    change: ContentChange & { readonly status?: string },
    options: CallOptions & { readonly expand?: readonly E[] },
  ) => ReturnType<typeof updateV1<E>> = (known, change, options) =>
    either.call(
      site,
      () => updateV1(transport, known, change, options),
      () => updateV2(site, known, change, options),
    );

  const remove = (id: string, trashed: boolean, options: CallOptions) =>
    either.call(
      site,
      () => deleteV1(transport, id, trashed ? 'trashed' : undefined, options),
      () => deleteV2(site, id, trashed, options),
    );

  return {
    list,
    read,
    findByTitle: (spaceKey, title, options = {}) => list({ ...options, spaceKey, title }).first(),
    create: (content, options = {}) =>
      either.call(
        site,
        () => createV1(transport, content, options),
        () => createV2(site, content, options),
      ),
    async update(content, change, options = {}) {
      const { signal, timeout } = options;
      const known =
        typeof content === 'string' ? await read(content, { expand: ['version'], signal, timeout }) : content;
      return update(known, change, options);
    },
    move: (id, position, target, options = {}) => moveV1(transport, id, position, target, options),
    delete: (id, options = {}) => remove(id, false, options),
    async restore(id, options = {}) {
      const { signal, timeout } = options;
      const known = await read(id, { status: 'trashed', expand: ['version'], signal, timeout });
      return update(known, { status: 'current' }, options);
    },
    purge: (id, options = {}) => remove(id, true, options),
    history: (id, options = {}) =>
      either.call(
        site,
        () => historyV1(transport, id, options),
        () => historyV2(site, id, options),
      ),
    versions: (id, options = {}) =>
      listing(transport, () => either.list(site, versionsV1(id), () => versionsV2(site, id, options)), options),
    children(id, options = {}) {
      const { expand } = options;
      const first = () => contentsAt(`${contentPath(id)}/child/page`, {}, expand);
      const second = () => contentsAtV2(site, 'pages', `${pathOf('pages', id)}/children`, {}, expand, options);
      return listing(transport, () => either.list(site, first(), second), options);
    },
    descendants(id, options = {}) {
      const { expand } = options;
      const second = () => contentsAtV2(site, 'pages', `${pathOf('pages', id)}/descendants`, {}, expand, options);
      return listing(transport, () => either.list(site, descendantsV1(id, expand), second), options);
    },
    comments(id, options = {}) {
      const { location, depth, expand } = options;
      const query = { location, depth: depth === 'all' ? 'all' : undefined };
      const first = () => contentsAt(`${contentPath(id)}/child/comment`, query, expand);
      const second = () => commentsV2(site, id, options);
      return listing(transport, () => either.list(site, first(), second), options);
    },
  };
}
