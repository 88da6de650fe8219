import type { ParameterEncoding, ParameterType } from '../definition.ts';
import {
  attachmentResource,
  blogPostResource,
  contentEntityResource,
  type EncodingFields,
  pageLink,
  pageResource,
  shortcutResource,
  spaceResource,
  urlResource,
  userResource,
} from '../encodings.ts';

const byName: ReadonlyMap<string, EncodingFields> = new Map(
  [
    pageLink,
    pageResource,
    blogPostResource,
    userResource,
    spaceResource,
    attachmentResource,
    urlResource,
    contentEntityResource,
    shortcutResource,
  ].map((fields) => [fields.encoding, fields]),
);

const byType: ReadonlyMap<ParameterType, EncodingFields> = new Map<ParameterType, EncodingFields>([
  ['confluence-content', pageLink],
  ['username', userResource],
  ['spacekey', spaceResource],
  ['attachment', attachmentResource],
  ['url', urlResource],
]);

/** The fields of an encoding by its name; `undefined` for text. */
export function encodingNamed(name: ParameterEncoding): EncodingFields | undefined {
  return byName.get(name);
}

/** How Confluence stores values of a type by default (inferred for apps). */
export function encodingOfType(type: ParameterType): EncodingFields | undefined {
  return byType.get(type);
}
