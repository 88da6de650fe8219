import * as v from 'valibot';
import type { Call } from '../http/transport.ts';
import { type Body, bodySchema, type Content, contentSchema } from './content.ts';
import { type History, historySchema } from './history.ts';
import { type Label, labelSchema } from './label.ts';
import { type ListResponse, listSchema } from './list.ts';
import { type Schema, validate } from './schema.ts';
import { type Space, spaceSchema } from './space.ts';
import { type Version, versionSchema } from './version.ts';

/** What each name in `expand` adds to the content. */
export interface ContentExpansions {
  'body.storage': { readonly body: { readonly storage: Body } };
  'body.view': { readonly body: { readonly view: Body } };
  'body.export_view': { readonly body: { readonly export_view: Body } };
  'body.styled_view': { readonly body: { readonly styled_view: Body } };
  'body.anonymous_export_view': { readonly body: { readonly anonymous_export_view: Body } };
  'body.editor': { readonly body: { readonly editor: Body } };
  'body.atlas_doc_format': { readonly body: { readonly atlas_doc_format: Body } };
  version: { readonly version: Version };
  space: { readonly space: Space };
  history: { readonly history: History };
  'history.lastUpdated': { readonly history: History & { readonly lastUpdated: Version } };
  'history.previousVersion': { readonly history: History };
  'history.nextVersion': { readonly history: History };
  'history.contributors': { readonly history: History };
  ancestors: { readonly ancestors: readonly Content[] };
  container: { readonly container: unknown };
  'metadata.labels': { readonly metadata: { readonly labels: ListResponse<Label> } };
  'children.page': { readonly children: { readonly page: ListResponse<Content> } };
  'children.comment': { readonly children: { readonly comment: ListResponse<Content> } };
  'children.attachment': { readonly children: { readonly attachment: ListResponse<Content> } };
  'restrictions.read.restrictions.user': { readonly restrictions: { readonly read: unknown } };
  'restrictions.read.restrictions.group': { readonly restrictions: { readonly read: unknown } };
  'restrictions.update.restrictions.user': { readonly restrictions: { readonly update: unknown } };
  'restrictions.update.restrictions.group': { readonly restrictions: { readonly update: unknown } };
}

/** A name for `expand`. */
export type ContentExpansion =
  | keyof ContentExpansions
  | `metadata.properties.${string}`
  | `ancestors.${string}`
  | `space.${string}`;

/** Content with its expanded properties: expanding `body.storage` makes `content.body.storage.value` a string. */
export type Expanded<E extends string, T = Content> = T & Intersection<E extends unknown ? Added<E> : never>;

type Added<E extends string> = E extends keyof ContentExpansions
  ? ContentExpansions[E]
  : E extends `metadata.properties.${string}`
    ? { readonly metadata: { readonly properties: Readonly<Record<string, unknown>> } }
    : E extends `ancestors.${string}`
      ? ContentExpansions['ancestors']
      : E extends `space.${string}`
        ? ContentExpansions['space']
        : unknown;

// Inferring from a union of parameter types gives their intersection.
type Intersection<U> = [U] extends [never]
  ? unknown
  : (U extends unknown ? (part: U) => void : never) extends (part: infer I) => void
    ? I
    : never;

/** Validates content, including every expanded property. */
export function validateContent<E extends string>(
  call: Pick<Call, 'method' | 'path'>,
  response: unknown,
  expand: readonly E[],
  within = '',
): Expanded<E> {
  let content: unknown = validate(contentSchema, call, response, within);
  for (const name of expand) {
    const schema = schemaOf(name);
    if (schema) content = validate(schema, call, content, within);
  }
  return content as Expanded<E>; // every schema has accepted it
}

/** Validates a list of content, including every expanded property. */
export function validateContents<E extends string>(
  call: Pick<Call, 'method' | 'path'>,
  response: unknown,
  expand: readonly E[],
): ListResponse<Expanded<E>> {
  const list = validate(anyList, call, response);
  return {
    ...list,
    results: list.results.map((item, index) => validateContent(call, item, expand, `results.${index}`)),
  };
}

const anyList = listSchema<unknown>(v.unknown());

/** Returns the names. Throws a `TypeError` for names that would break the comma-separated list. */
export function expandNames(expand: readonly string[]): readonly string[] {
  for (const name of expand) {
    if (!/^[\w.:-]{1,200}$/.test(name)) throw new TypeError(`Invalid name "${name}" in expand.`);
  }
  return expand;
}

const bodyNames = [
  'storage',
  'view',
  'export_view',
  'styled_view',
  'anonymous_export_view',
  'editor',
  'atlas_doc_format',
] as const;

const contentList = listSchema(contentSchema);

const schemas: Readonly<Record<string, Schema<unknown>>> = {
  ...Object.fromEntries(
    bodyNames.map((name) => [`body.${name}`, v.object({ body: v.object({ [name]: bodySchema }) })]),
  ),
  version: v.object({ version: versionSchema }),
  space: v.object({ space: spaceSchema }),
  history: v.object({ history: historySchema }),
  'history.lastUpdated': v.object({ history: v.object({ lastUpdated: versionSchema }) }),
  ancestors: v.object({ ancestors: v.array(contentSchema) }),
  'metadata.labels': v.object({ metadata: v.object({ labels: listSchema(labelSchema) }) }),
  'children.page': v.object({ children: v.object({ page: contentList }) }),
  'children.comment': v.object({ children: v.object({ comment: contentList }) }),
  'children.attachment': v.object({ children: v.object({ attachment: contentList }) }),
};

function schemaOf(name: string): Schema<unknown> | undefined {
  if (Object.hasOwn(schemas, name)) return schemas[name];
  const [first = ''] = name.split('.');
  return ['ancestors', 'space', 'history'].includes(first) ? schemas[first] : undefined;
}
