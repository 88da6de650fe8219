import { isRecord } from '@macrowright/storage';
/** A JSON Schema as plain data. Supports local `$ref`, `anyOf`, `properties`, `items`, `prefixItems`, `enum`, `examples`, `type` and `default`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A name or value that a schema allows. */
export interface SchemaOffer {
  readonly label: string;
  readonly detail: string | undefined;
  /** The text to insert; `caret` is the cursor position in it. */
  readonly insert: string;
  readonly caret?: number;
}

/** The schemas that apply to the value at a path. */
export function schemasAt(schema: JsonSchema, path: readonly (string | number)[]): readonly JsonSchema[] {
  let here = alternatives(schema, schema);
  for (const key of path) {
    here = here.flatMap((each) => {
      const below = typeof key === 'string' ? property(each, key) : item(each, key);
      return isRecord(below) ? alternatives(below, schema) : [];
    });
  }
  return here;
}

/** The property names that an object at a path can have. */
export function namesAt(schema: JsonSchema, path: readonly (string | number)[]): readonly SchemaOffer[] {
  return schemasAt(schema, path).flatMap(({ properties }) =>
    Object.entries(isRecord(properties) ? properties : {}).map(([name, value]) => {
      const shapes = isRecord(value) ? alternatives(value, schema) : [];
      const [before, after] = emptyValue(shapes);
      const insert = `${JSON.stringify(name)}: ${before}`;
      return { label: name, detail: description(shapes), insert: insert + after, caret: insert.length };
    }),
  );
}

/** The values allowed at a path. */
export function valuesAt(schema: JsonSchema, path: readonly (string | number)[]): readonly SchemaOffer[] {
  const shapes = schemasAt(schema, path);
  const detail = description(shapes);
  const plain = shapes.flatMap((shape) => [
    ...listOf(shape.enum),
    ...listOf(shape.examples),
    ...(shape.type === 'boolean' ? [true, false] : []),
    ...(shape.type === 'integer' && shape.default === undefined ? [0] : []),
    ...(shape.default !== undefined ? [shape.default] : []),
  ]);
  const written = [...new Set(plain.map((value) => JSON.stringify(value)))];
  const offers: SchemaOffer[] = written.map((insert) => ({ label: insert.replace(/^"|"$/g, ''), detail, insert }));
  if (shapes.some(({ type }) => type === 'object')) offers.push({ label: '{ }', detail, insert: '{  }', caret: 2 });
  if (shapes.some(({ type }) => type === 'array')) offers.push({ label: '[ ]', detail, insert: '[]', caret: 1 });
  return offers;
}

/** The schema's documentation of the value at a path. */
export function description(shapes: readonly JsonSchema[]): string | undefined {
  const found = shapes.find((shape) => typeof shape.description === 'string')?.description;
  return typeof found === 'string' ? found : undefined;
}

/** The text before and after the cursor for a new value. */
function emptyValue(shapes: readonly JsonSchema[]): readonly [string, string] {
  const [first] = shapes;
  if (first?.type === 'object') return ['{ ', ' }'];
  if (first?.type === 'array') return ['[', ']'];
  const isText = first?.type === 'string' || listOf(first?.enum).some((value) => typeof value === 'string');
  return isText ? ['"', '"'] : ['', ''];
}

/** The alternatives of a schema with references resolved. Each keeps the description of the schema it comes from. */
function alternatives(schema: JsonSchema, root: JsonSchema, most = 8): readonly JsonSchema[] {
  if (most === 0) return [];
  const { $ref, anyOf, ...own } = schema;
  const referred = typeof $ref === 'string' ? target($ref, root) : undefined;
  if (referred) return alternatives({ ...referred, ...own }, root, most - 1);
  const choices = listOf(anyOf).filter(isRecord);
  if (choices.length === 0) return [own];
  return choices.flatMap((choice) => alternatives({ ...own, ...choice }, root, most - 1));
}

function target(reference: string, root: JsonSchema): JsonSchema | undefined {
  let here: unknown = root;
  for (const name of reference.replace(/^#\/?/, '').split('/')) here = isRecord(here) ? here[name] : undefined;
  return isRecord(here) ? here : undefined;
}

function property({ properties }: JsonSchema, name: string): unknown {
  return isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function item({ items, prefixItems }: JsonSchema, index: number): unknown {
  return listOf(prefixItems)[index] ?? items;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
