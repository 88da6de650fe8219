/** An object in a Confluence XML export. */
export interface ExportedObject {
  readonly class: string;
  readonly id: string;
  /** Properties with a text value. */
  readonly values: ReadonlyMap<string, string>;
  /** Properties that refer to another object by its id. */
  readonly references: ReadonlyMap<string, string>;
}

interface OpenObject {
  readonly class: string;
  id: string;
  readonly values: Map<string, string>;
  readonly references: Map<string, string>;
}

/**
 * Reads `entities.xml`, object by object, in one pass.
 *
 *     <object class="Page" package="…"><id name="id">7</id>
 *       <property name="title"><![CDATA[Home]]></property>
 *       <property name="space" class="Space" package="…"><id name="id">3</id></property>
 *       <collection name="children" …>…</collection></object>
 *
 * Collections are skipped: the objects in them refer back through a property.
 */
export function* readEntities(xml: string): Generator<ExportedObject> {
  let object: OpenObject | undefined;
  let property: string | undefined;
  let [isId, collections, text] = [false, 0, ''];
  for (const piece of pieces(xml)) {
    if (piece.kind === 'text') {
      text += piece.text;
      continue;
    }
    const { name, attributes, closes } = piece;
    if (name === 'object' && !closes) {
      object = { class: attribute(attributes, 'class') ?? '', id: '', values: new Map(), references: new Map() };
    } else if (name === 'object' && object) {
      yield object;
      object = undefined;
    } else if (name === 'collection' && !piece.empty) {
      collections += closes ? -1 : 1;
    } else if (collections === 0 && object) {
      if (name === 'property' && !closes) property = piece.empty ? undefined : attribute(attributes, 'name');
      else if (name === 'property' && property !== undefined) {
        if (!object.references.has(property)) object.values.set(property, text);
        property = undefined;
      } else if (name === 'id' && !closes) isId = true;
      else if (name === 'id' && isId) {
        if (property === undefined) object.id = text.trim();
        else object.references.set(property, text.trim());
        isId = false;
      }
    }
    text = '';
  }
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'tag';
      readonly name: string;
      readonly attributes: string;
      readonly closes: boolean;
      readonly empty: boolean;
    };

/** The tags and text of an XML document. Comments, declarations and incomplete constructs are skipped. */
function* pieces(xml: string): Generator<Piece> {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    if (start > at) yield { kind: 'text', text: decoded(xml.slice(at, start)) };
    if (xml.startsWith('<![CDATA[', start)) {
      const end = xml.indexOf(']]>', start);
      if (end < 0) return;
      yield { kind: 'text', text: xml.slice(start + 9, end) };
      at = end + 3;
      continue;
    }
    const mark = xml.startsWith('<!--', start) ? '-->' : '>';
    const end = xml.indexOf(mark, start);
    if (end < 0) return;
    at = end + mark.length;
    const inner = xml.slice(start + 1, end);
    if (inner.startsWith('!') || inner.startsWith('?')) continue;
    const closes = inner.startsWith('/');
    const name = /^\/?([^\s/]*)/.exec(inner)?.[1] ?? '';
    yield { kind: 'tag', name, attributes: inner, closes, empty: inner.endsWith('/') };
  }
}

function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  const end = tag.indexOf('"', start);
  return end < 0 ? undefined : decoded(tag.slice(start, end));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
  });
}
