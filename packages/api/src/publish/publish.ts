import type { ConvertContentBody, ConvertedContentBody } from '../conversion/types.ts';
import type { AttachmentsApi, NewAttachment } from '../resources/attachments/types.ts';
import type { ContentApi } from '../resources/content/types.ts';
import type { LabelsApi } from '../resources/labels/types.ts';
import type { Content } from '../shapes/content.ts';
import type { CallOptions } from '../site.ts';
import { canonicalBody } from './canonical-body.ts';
import { sameFile } from './same-file.ts';

/** The desired state of a page. */
export interface Publication extends CallOptions {
  /** Id of the page. Default: the page with `title` in `space`, which is created if it does not exist. */
  readonly id?: string;
  readonly space?: string;
  readonly title: string;
  /** Storage format, or wiki markup, which the server converts so that it can be compared. */
  readonly body: string | { readonly representation: 'storage' | 'wiki'; readonly value: string };
  /** Id of the parent page. Default: an existing page is not moved. */
  readonly parent?: string;
  /** Labels the page should have. Other labels stay. */
  readonly labels?: readonly string[];
  /** Files the page should have. Other files stay. */
  readonly attachments?: readonly NewAttachment[];
  /** Shown in the page history if there is a new version. */
  readonly message?: string;
  readonly minorEdit?: boolean;
  /** Report what would be done without doing it. Default: `false`. */
  readonly dryRun?: boolean;
  /** Whether two storage bodies have the same meaning. Default: compares their canonical form, see `canonicalBody`. */
  readonly sameBody?: (stored: string, next: string) => boolean;
}

/** What was done, or would be done in a dry run. */
export interface PublishResult {
  readonly action: 'created' | 'updated' | 'unchanged';
  /** `undefined` in a dry run that would create the page. */
  readonly page: (Content & { readonly version: { readonly number: number } }) | undefined;
  /** The parts that require a new version. */
  readonly changed: readonly ('body' | 'title' | 'parent')[];
  /** The previous and the published storage, for showing a diff. */
  readonly stored: string | undefined;
  readonly next: string;
  readonly labelsAdded: readonly string[];
  readonly attachments: readonly { readonly filename: string; readonly action: 'added' | 'updated' | 'unchanged' }[];
}

/** The parts of the client that publishing uses. */
export interface PublishTools {
  readonly content: ContentApi;
  readonly attachments: AttachmentsApi;
  readonly labels: LabelsApi;
  convertContentBody(request: ConvertContentBody): Promise<ConvertedContentBody>;
}

/**
 * Brings a page to the desired state. Creates no new version if it already matches.
 *
 * Files of an existing page are uploaded first, so that nobody sees a body without them. A write by somebody else between
 * reading and writing results in an `ApiError` of kind `conflict`, and their change is kept.
 */
export async function publish(tools: PublishTools, publication: Publication): Promise<PublishResult> {
  const { id, space, title, dryRun = false, signal, timeout } = publication;
  if (id === undefined && space === undefined) throw new TypeError('publish needs the id of a page or a space.');
  const call = { signal, timeout };
  const read = { ...call, expand: ['body.storage', 'version', 'ancestors'] } as const;
  const known =
    id === undefined ? await tools.content.findByTitle(space ?? '', title, read) : await tools.content.read(id, read);
  const next = await storageOf(tools, publication, known?.id);
  if (!known) return create(tools, publication, space ?? '', next, dryRun);

  const stored = known.body.storage.value;
  const parent = known.ancestors.at(-1)?.id;
  const same = publication.sameBody ?? sameStorage;
  const changed = [
    same(stored, next) ? undefined : ('body' as const),
    known.title === title ? undefined : ('title' as const),
    publication.parent === undefined || publication.parent === parent ? undefined : ('parent' as const),
  ].filter((part) => part !== undefined);

  const attachments = await attach(tools, publication, known.id, dryRun);
  const { message, minorEdit } = publication;
  const change = { title, body: next, parent: changed.includes('parent') ? publication.parent : undefined };
  const write = changed.length > 0 && !dryRun;
  const page = write
    ? await tools.content.update(known, { ...change, message, minorEdit }, { ...call, expand: ['version'] })
    : known;
  const labelsAdded = await label(tools, publication, known.id, dryRun);
  return {
    action: changed.length > 0 ? 'updated' : 'unchanged',
    page,
    changed,
    stored,
    next,
    labelsAdded,
    attachments,
  };
}

/** Whether two bodies have the same meaning. Bodies without a canonical form are compared literally. */
function sameStorage(stored: string, next: string): boolean {
  if (stored === next) return true;
  const form = canonicalBody(stored);
  return form !== undefined && form === canonicalBody(next);
}

async function create(
  tools: PublishTools,
  publication: Publication,
  space: string,
  body: string,
  dryRun: boolean,
): Promise<PublishResult> {
  const { title, parent, labels = [], attachments = [], signal, timeout } = publication;
  const result = { action: 'created', changed: [], stored: undefined, next: body } as const;
  if (dryRun) {
    const files = attachments.map(({ filename }) => ({ filename, action: 'added' as const }));
    return { ...result, page: undefined, labelsAdded: labels, attachments: files };
  }
  const page = await tools.content.create(
    { space, title, body, parent, labels },
    { signal, timeout, expand: ['version'] },
  );
  return { ...result, page, labelsAdded: labels, attachments: await attach(tools, publication, page.id, false) };
}

async function storageOf(tools: PublishTools, publication: Publication, pageId: string | undefined): Promise<string> {
  const { body, space, signal, timeout } = publication;
  if (typeof body === 'string') return body;
  if (body.representation === 'storage') return body.value;
  const content = pageId === undefined ? undefined : { id: pageId };
  const request = { value: body.value, from: body.representation, to: 'storage', signal, timeout };
  return (await tools.convertContentBody({ ...request, content, spaceKey: content ? undefined : space })).value;
}

async function attach(tools: PublishTools, publication: Publication, pageId: string, dryRun: boolean) {
  const { attachments = [], signal, timeout } = publication;
  const done: { filename: string; action: 'added' | 'updated' | 'unchanged' }[] = [];
  for (const file of attachments) {
    const { filename } = file;
    const known = await tools.attachments.find(pageId, filename, { signal, timeout });
    const same = known !== undefined && (await sameFile(tools.attachments, pageId, known, file, { signal, timeout }));
    if (!same && !dryRun) await tools.attachments.upload(pageId, file, { signal, timeout });
    done.push({ filename, action: same ? 'unchanged' : known ? 'updated' : 'added' });
  }
  return done;
}

async function label(tools: PublishTools, publication: Publication, pageId: string, dryRun: boolean) {
  const { labels = [], signal, timeout } = publication;
  if (labels.length === 0) return [];
  const present = new Set((await tools.labels.list(pageId, { signal, timeout }).all()).map(({ name }) => name));
  const missing = labels.filter((name) => !present.has(name.toLowerCase())); // Confluence stores labels in lower case
  if (missing.length > 0 && !dryRun) await tools.labels.add(pageId, missing, { signal, timeout });
  return missing;
}
