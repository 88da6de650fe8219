import { readFileSync } from 'node:fs';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { ArchivedContent, SpaceArchive } from './archive.ts';
import { type ExportedObject, readEntities } from './entities.ts';

const maxBytes = 500_000_000;

/**
 * Reads a Confluence XML space export: `entities.xml` and `attachments/PAGE/ID/VERSION` in a zip file.
 *
 * Only the newest version of a piece of content is read. Drafts and trash are skipped.
 */
export function readConfluenceExport(path: string): SpaceArchive {
  const zip = new Uint8Array(readFileSync(path));
  const [name, xml] = onlyEntry(zip, (entry) => /(?:^|\/)entities\.xml$/.test(entry)) ?? [];
  if (xml === undefined || name === undefined) throw new Error(`"${path}" does not contain entities.xml.`);
  const root = name.slice(0, -'entities.xml'.length);
  return archiveOf(
    [...readEntities(new TextDecoder().decode(xml))],
    (entry) => onlyEntry(zip, (other) => other === root + entry)?.[1],
  );
}

/** Builds an archive from the objects in an export. `data` reads an entry of the zip file. */
export function archiveOf(
  objects: readonly ExportedObject[],
  data: (entry: string) => Uint8Array | undefined,
): SpaceArchive {
  const of = (name: string) => objects.filter((object) => object.class === name);
  const space = of('Space')[0];
  if (!space) throw new Error('The export does not contain a space.');
  const people = new Map(
    [...of('ConfluenceUserImpl'), ...of('DefaultUser')].map((user) => [user.id, user.values.get('name') ?? user.id]),
  );
  const bodies = new Map(of('BodyContent').map((body) => [body.references.get('content') ?? '', body]));
  const labels = labelsByContent(of('Label'), of('Labelling'));
  const facts = Map.groupBy(of('ContentProperty'), (property) => property.references.get('content') ?? '');

  const common = (object: ExportedObject) => {
    const body = bodies.get(object.id);
    const creator = object.references.get('creator');
    return {
      id: object.id,
      title: object.values.get('title') ?? object.values.get('fileName') ?? '',
      position: numberOf(object.values.get('position')),
      createdAt: dateOf(object.values.get('creationDate')),
      createdBy: (creator && people.get(creator)) ?? object.values.get('creatorName'),
      labels: labels.get(object.id) ?? [],
      properties: [],
      // A CDATA section cannot contain its end marker, so the export adds a space to it.
      body: {
        representation: body?.values.get('bodyType') === '0' ? ('wiki' as const) : ('storage' as const),
        value: (body?.values.get('body') ?? '').replaceAll(']] >', ']]>'),
      },
    };
  };
  const items: ArchivedContent[] = [
    ...of('Page')
      .filter(isNewest)
      .map((page) => ({ ...common(page), type: 'page' as const, parentId: page.references.get('parent') })),
    ...of('BlogPost')
      .filter(isNewest)
      .map((post) => {
        const content = common(post);
        return { ...content, type: 'blogpost' as const, postingDay: content.createdAt?.slice(0, 10) };
      }),
    ...of('Comment')
      .filter(isNewest)
      .map((comment) => ({
        ...common(comment),
        type: 'comment' as const,
        title: comment.values.get('title') || 'Comment',
        containerId: comment.references.get('containerContent') ?? comment.references.get('owner'),
        parentId: comment.references.get('parent'),
      })),
    ...of('Attachment')
      .filter(isNewest)
      .map((file) => {
        const containerId = file.references.get('containerContent') ?? file.references.get('content') ?? '';
        const fact = (name: string, value: string) =>
          facts
            .get(file.id)
            ?.find(({ values }) => values.get('name') === name)
            ?.values.get(value);
        const version = file.values.get('version') ?? file.values.get('attachmentVersion') ?? '1';
        return {
          ...common(file),
          type: 'attachment' as const,
          containerId,
          file: {
            mediaType:
              fact('MEDIA_TYPE', 'stringValue') ?? file.values.get('contentType') ?? 'application/octet-stream',
            comment: file.values.get('comment') ?? fact('VERSION_COMMENT', 'stringValue') ?? '',
            data: () => data(`attachments/${containerId}/${file.id}/${version}`),
          },
        };
      }),
  ];
  return {
    key: space.values.get('key') ?? '',
    name: space.values.get('name') ?? space.values.get('key') ?? '',
    description: bodies.get(space.references.get('description') ?? '')?.values.get('body') ?? '',
    homepageId: space.references.get('homePage'),
    items,
  };
}

/** Older versions refer to the newest one; drafts and trash have a different status. */
function isNewest({ values, references }: ExportedObject): boolean {
  const isOld = references.has('originalVersion') || (values.get('originalVersionId') ?? '') !== '';
  return !isOld && (values.get('contentStatus') ?? 'current') === 'current';
}

function labelsByContent(labels: readonly ExportedObject[], labellings: readonly ExportedObject[]) {
  const known = new Map(
    labels.map(({ id, values }) => [
      id,
      { prefix: values.get('namespace') ?? 'global', name: values.get('name') ?? '' },
    ]),
  );
  const found = new Map<string, { prefix: string; name: string }[]>();
  for (const { references } of labellings) {
    const label = known.get(references.get('label') ?? '');
    const content = references.get('content') ?? references.get('labelableContent') ?? '';
    if (label && label.name !== '') found.set(content, [...(found.get(content) ?? []), label]);
  }
  return found;
}

function dateOf(text: string | undefined): string | undefined {
  const at =
    text === undefined
      ? Number.NaN
      : Date.parse(`${text.trim().replace(' ', 'T')}${/[Zz]|[+-]\d\d:?\d\d$/.test(text) ? '' : 'Z'}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}

/** The name and data of a zip entry. An entry that is too large is rejected before it is unpacked. */
function onlyEntry(zip: Uint8Array, isEntry: (name: string) => boolean): readonly [string, Uint8Array] | undefined {
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!isEntry(name)) return false;
    if (originalSize > maxBytes) throw new Error(`The entry "${name}" is over ${maxBytes} bytes.`);
    return true;
  };
  return Object.entries(unzipSync(zip, { filter }))[0];
}
