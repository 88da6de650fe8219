import { type Child, element } from '@macroscope/storage';
import type { AttachmentReference, ContentReference, ParameterInput, UserReference } from './arguments.ts';
import type { ParameterDefinition } from './definition.ts';

type Single = Exclude<ParameterInput, readonly ParameterInput[]>;

/** What stands inside `ac:parameter` for a value: text, or the resources the parameter's encoding asks for. */
export function parameterContent(value: ParameterInput, parameter: ParameterDefinition): Child {
  const values = isList(value) ? flat(value) : [value];
  const { separator = ',', encoding = 'text' } = parameter;
  if (encoding === 'text' || (encoding === 'ri:space' && values.some(isSpaceExpression))) {
    return values.map(plainText).join(separator);
  }
  return values.map((single, index) => [index > 0 && separator, resource(single, parameter)]);
}

function resource(value: Single, { encoding, acceptedEncodings }: ParameterDefinition): Child {
  const data: Resource = typeof value === 'object' ? value : {};
  const word = String(value);
  switch (encoding) {
    case 'ri:space':
      return element('ri:space', { 'ri:space-key': data.key ?? word });
    case 'ri:url':
      return element('ri:url', { 'ri:value': data.url ?? word });
    case 'ri:attachment':
      return attachment(typeof value === 'object' ? data : { filename: word });
    case 'ri:user':
      return typeof value === 'object' ? user(data) : word;
    case 'ri:page':
    case 'ri:blog-post':
      return content(typeof value === 'object' ? data : { title: word });
    case 'ac:link/ri:page':
      return element('ac:link', {}, content(typeof value === 'object' ? data : { title: word }));
    default:
      throw new TypeError(`No builder writes the encoding "${encoding}" (${acceptedEncodings ?? 'none'} accepted).`);
  }
}

/** All fields that any reference may have. */
type Resource = Partial<Record<'key' | 'url', string>> &
  Partial<ContentReference> &
  Partial<AttachmentReference> &
  Partial<Record<keyof UserReference, string>>;

function content({ title, space, postingDay }: Partial<ContentReference>): Child {
  return element(postingDay ? 'ri:blog-post' : 'ri:page', {
    'ri:space-key': space,
    'ri:content-title': need(title, 'title'),
    'ri:posting-day': postingDay,
  });
}

function user({ accountId, userKey, username }: Partial<Record<keyof UserReference, string>>): Child {
  need(accountId ?? userKey ?? username, 'accountId');
  return element('ri:user', { 'ri:account-id': accountId, 'ri:userkey': userKey, 'ri:username': username });
}

function attachment({ filename, page }: Partial<AttachmentReference>): Child {
  return element('ri:attachment', { 'ri:filename': need(filename, 'filename') }, page && content(page));
}

/** A value as text, for parameters that take no resource. */
function plainText(value: Single): string {
  if (typeof value !== 'object') return String(value);
  const data: Resource = value;
  const word = data.title ?? data.key ?? data.filename ?? data.url ?? data.accountId ?? data.userKey ?? data.username;
  return data.title !== undefined && data.space !== undefined ? `${data.space}:${data.title}` : need(word, 'title');
}

function need(value: string | undefined, field: string): string {
  if (value === undefined) throw new TypeError(`A reference needs "${field}".`);
  return value;
}

/** `+KEY`, `-KEY` and `*` name no single space, so no resource can hold them. */
function isSpaceExpression(value: Single): boolean {
  return typeof value === 'string' && /^[-+*]/.test(value);
}

function flat(values: readonly ParameterInput[]): Single[] {
  // lists of lists do not occur in any argument type; one level is all there is
  return values.filter((value): value is Single => !isList(value));
}

function isList(value: ParameterInput): value is readonly ParameterInput[] {
  return Array.isArray(value);
}
