import { type Child, element } from '@macrowright/storage';
import type { ParameterEncoding } from './definition.ts';
import type {
  AttachmentReference,
  ContentEntityReference,
  ContentReference,
  ShortcutReference,
  SingleInput,
  SpaceReference,
  UrlReference,
  UserReference,
} from './references.ts';

/**
 * How values are stored inside `ac:parameter`. Spread one of these objects into a parameter definition. Several resources are
 * written one after another without a separator, as in stored pages.
 */
export interface EncodingFields<E extends ParameterEncoding = ParameterEncoding> {
  readonly encoding: E;
  readonly write: (values: readonly SingleInput[], separator: string) => Child;
}

// Separate constants, so that a bundle contains only the ones that its macros use.

/** A page or blog post in a link, as the editor writes it: `<ac:link><ri:page … /></ac:link>`. */
export const pageLink: EncodingFields<'ac:link/ri:page'> = {
  encoding: 'ac:link/ri:page',
  write: (values) => values.map((value) => element('ac:link', {}, content(value))),
};

/** A page or blog post. */
export const pageResource: EncodingFields<'ri:page'> = {
  encoding: 'ri:page',
  write: (values) => values.map(content),
};

/** A blog post; the reference must have a `postingDay`. */
export const blogPostResource: EncodingFields<'ri:blog-post'> = {
  encoding: 'ri:blog-post',
  write: (values) =>
    values.map((value) => {
      need(reference<ContentReference>(value, 'title').postingDay, 'postingDay');
      return content(value);
    }),
};

/** Content that is identified by its id. */
export const contentEntityResource: EncodingFields<'ri:content-entity'> = {
  encoding: 'ri:content-entity',
  write: (values) =>
    values.map((value) => {
      const { contentId } = reference<ContentEntityReference>(value, 'contentId');
      return element('ri:content-entity', { 'ri:content-id': need(contentId, 'contentId') });
    }),
};

/** A shortcut link. */
export const shortcutResource: EncodingFields<'ri:shortcut'> = {
  encoding: 'ri:shortcut',
  write: (values) =>
    values.map((value) => {
      const { shortcut, parameter } = reference<ShortcutReference>(value, 'shortcut');
      return element('ri:shortcut', {
        'ri:key': need(shortcut, 'shortcut'),
        'ri:parameter': need(parameter, 'parameter'),
      });
    }),
};

/** A user. A string is written as text. */
export const userResource: EncodingFields<'ri:user'> = {
  encoding: 'ri:user',
  write: (values) =>
    values.map((value) => {
      if (typeof value !== 'object') return String(value);
      const { accountId, userKey, username } = reference<UserReference>(value, 'username');
      need(accountId ?? userKey ?? username, 'accountId');
      return element('ri:user', { 'ri:account-id': accountId, 'ri:userkey': userKey, 'ri:username': username });
    }),
};

/** A space. A list with `+KEY`, `-KEY`, or `*`, which are not single spaces, is written as text. */
export const spaceResource: EncodingFields<'ri:space'> = {
  encoding: 'ri:space',
  write: (values, separator) => {
    const keys = values.map((value) => need(reference<SpaceReference>(value, 'key').key, 'key'));
    if (keys.some((key) => /^[-+*]/.test(key))) return keys.join(separator);
    return keys.map((key) => element('ri:space', { 'ri:space-key': key }));
  },
};

/** A file attached to the page itself or to the page in the reference. */
export const attachmentResource: EncodingFields<'ri:attachment'> = {
  encoding: 'ri:attachment',
  write: (values) =>
    values.map((value) => {
      const { filename, page } = reference<AttachmentReference>(value, 'filename');
      return element('ri:attachment', { 'ri:filename': need(filename, 'filename') }, page && content(page));
    }),
};

/** A URL. */
export const urlResource: EncodingFields<'ri:url'> = {
  encoding: 'ri:url',
  write: (values) =>
    values.map((value) => element('ri:url', { 'ri:value': need(reference<UrlReference>(value, 'url').url, 'url') })),
};

function content(value: SingleInput): Child {
  const { space, title, postingDay } = reference<ContentReference>(value, 'title');
  return element(postingDay ? 'ri:blog-post' : 'ri:page', {
    'ri:space-key': space,
    'ri:content-title': need(title, 'title'),
    'ri:posting-day': postingDay,
  });
}

/** The fields of a reference. A string is the value of its main field. */
function reference<R>(value: SingleInput, field: keyof R): Partial<R> {
  // the builder's types and `need` ensure that it is the right kind of reference
  return (typeof value === 'object' ? value : { [field]: String(value) }) as Partial<R>;
}

function need(value: string | undefined, field: string): string {
  if (value === undefined) throw new TypeError(`A reference must have "${field}".`);
  return value;
}
