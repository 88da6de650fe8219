import type { MacroDefinition, ParameterDefinition } from '@macrowright/macros';
import { attribute, childElements, type Element, type MacroParameter } from '@macrowright/storage';
import { hasOnly } from '../identity.ts';
import { pageTarget } from '../page-target.ts';

/** Writes `key=value`, or only the value for the unnamed parameter; `undefined` when wiki markup cannot express it. */
export function writeParameter(
  parameter: MacroParameter,
  index: number,
  { parameters, name: macro }: MacroDefinition,
): string | undefined {
  const { name } = parameter;
  if (/[=|{}\\\r\n]/.test(name) || name !== name.trim()) return undefined;
  if (name === '' && (index > 0 || macro === 'code')) return undefined;
  const definition = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const value = encodedValue(parameter, definition);
  if (value === undefined || value !== value.trim() || /[\n\r]/.test(value)) return undefined;
  const escaped = value.replace(/[|{}\\]/g, '\\$&');
  if (name !== '') return `${name}=${escaped}`;
  return escaped === '' ? undefined : escaped.replaceAll('=', '\\=');
}

/** The string that the wiki reader turns into the same children. */
function encodedValue(
  { element, resources, value }: MacroParameter,
  definition: ParameterDefinition | undefined,
): string | undefined {
  const encoding = definition?.encoding ?? 'text';
  if (resources.length === 0) {
    const isText =
      encoding === 'text' || (encoding === 'ri:space' && /^[-+*]/.test(value)) || encoding === 'ri:blog-post';
    return isText && element.children.every((child) => child.type === 'text') ? value : undefined;
  }
  const values = resources.map((resource) => resourceValue(resource, encoding));
  const isList = encoding === 'ri:space' || encoding === 'ri:attachment' || encoding === 'ri:user';
  if (values.some((each) => each === undefined || (isList && /,|^[-+*~]/.test(each)))) return undefined;
  return isList || values.length === 1 ? values.join(',') : undefined;
}

function resourceValue(resource: Element, encoding: ParameterDefinition['encoding']): string | undefined {
  switch (encoding) {
    case 'ac:link/ri:page': {
      const [page, ...more] = childElements(resource);
      const isPlainLink = resource.name === 'ac:link' && hasOnly(resource) && more.length === 0;
      return isPlainLink && page ? unescapedPage(page) : undefined;
    }
    case 'ri:page':
      return unescapedPage(resource);
    case 'ri:space':
      return attributeOf(resource, 'ri:space', 'ri:space-key');
    case 'ri:attachment':
      return attributeOf(resource, 'ri:attachment', 'ri:filename');
    case 'ri:url':
      return attributeOf(resource, 'ri:url', 'ri:value');
    case 'ri:user':
      return attributeOf(resource, 'ri:user', 'ri:username');
    default:
      return undefined;
  }
}

function unescapedPage(page: Element): string | undefined {
  const target = pageTarget(page);
  return target?.includes('\\') ? undefined : target;
}

/** The only attribute of a resource without children. */
function attributeOf(resource: Element, name: string, key: string): string | undefined {
  const isSimple = resource.name === name && hasOnly(resource, key) && resource.children.length === 0;
  return isSimple ? attribute(resource, key) : undefined;
}
