import type { MacroDefinition, ParameterDefinition } from '@macrowright/macros';
import { attribute, childElements, type Element, type Macro, type MacroParameter, macroOf } from '@macrowright/storage';
import type { Place, WriteContext } from './context.ts';
import { dropIdentity, hasOnly } from './loss.ts';
import { pageTarget } from './target.ts';
import { writeUnmigrated } from './unmigrated.ts';

type Written = { readonly value: string } | { readonly reason: string; readonly nearest?: string };

/** Writes `{name:key=value}body{name}`, or says why it cannot. `inline`: it stands in a line of text. */
export function writeMacro(cx: WriteContext, node: Element, place: Place, inline: boolean): Written {
  const macro = macroOf(node);
  if (!macro) return { reason: `"${node.name}" is no macro.` };
  const { name } = macro;
  const definition = cx.registry.get(name);
  if (!definition) return { reason: `Macro "${name}" is not known, so its wiki form would not be read back.` };
  if (definition.name !== name || definition.distribution === 'wiki-only' || /[\s{}:|=]/.test(name)) {
    return { reason: `Macro "${name}" is another macro in wiki markup.` };
  }
  if (inline && definition.placement === 'block')
    return { reason: `Macro "${name}" cannot stand inside a line in wiki markup.` };
  if (!hasOnly(node, 'ac:name')) return { reason: `Macro "${name}" has attributes that wiki markup cannot say.` };
  if (!hasRightBody(macro, definition))
    return { reason: `Macro "${name}" does not have the body that wiki markup gives it.` };
  if (childElements(node).length !== macro.parameters.length + (macro.body ? 1 : 0)) {
    return { reason: `Macro "${name}" holds something that wiki markup cannot say.` };
  }
  const unmigrated = writeUnmigrated(cx, macro);
  if (unmigrated !== undefined) {
    dropIdentity(cx, node);
    return { value: unmigrated };
  }
  const parameters: string[] = [];
  for (const [index, parameter] of macro.parameters.entries()) {
    const written = writeParameter(parameter, index, definition);
    if (written === undefined) return { reason: `Parameter "${parameter.name}" of macro "${name}" has no wiki form.` };
    parameters.push(written);
  }
  const tag = parameters.length > 0 ? `{${name}:${parameters.join('|')}}` : `{${name}}`;
  if (!macro.body) {
    dropIdentity(cx, node);
    return { value: tag };
  }
  const closing = `{${name}}`;
  if (macro.body.kind === 'plain') {
    if (macro.body.text.includes(closing)) return { reason: `The body of macro "${name}" holds its own closing tag.` };
    dropIdentity(cx, node);
    return { value: `${tag}${macro.body.text}${closing}` };
  }
  if (parameters.length === 0 && cx.openMacros.includes(name.toLowerCase())) {
    return { reason: `Macro "${name}" without parameters inside another one would close it.` };
  }
  dropIdentity(cx, node);
  cx.openMacros.push(name.toLowerCase());
  const body = cx.blocks(cx, macro.body.nodes, { kind: 'body', inCell: false, depth: place.depth + 1 });
  cx.openMacros.pop();
  return { value: body.includes('\n') ? `${tag}\n${body}\n${closing}` : `${tag}${body}${closing}` };
}

function hasRightBody({ body }: Macro, definition: MacroDefinition): boolean {
  if (definition.body === 'none') return body === undefined;
  // a tag without a body could pair with a later one
  return body?.kind === definition.body;
}

function writeParameter(
  parameter: MacroParameter,
  index: number,
  { parameters, name: macro }: MacroDefinition,
): string | undefined {
  const { name } = parameter;
  if (/[=|{}\\\r\n]/.test(name) || name !== name.trim()) return undefined;
  if (name === '' && (index > 0 || macro === 'code')) return undefined;
  const definition = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const value = writtenValue(parameter, definition);
  if (value === undefined || value !== value.trim() || /[\n\r]/.test(value)) return undefined;
  const escaped = value.replace(/[|{}\\]/g, '\\$&');
  if (name !== '') return `${name}=${escaped}`;
  return escaped === '' ? undefined : escaped.replaceAll('=', '\\=');
}

/** The text that wiki to storage turns into these children again. */
function writtenValue(
  { element, resources, value }: MacroParameter,
  definition: ParameterDefinition | undefined,
): string | undefined {
  const encoding = definition?.encoding ?? 'text';
  if (resources.length === 0) {
    const stays =
      encoding === 'text' || (encoding === 'ri:space' && /^[-+*]/.test(value)) || encoding === 'ri:blog-post';
    return stays && element.children.every((child) => child.type === 'text') ? value : undefined;
  }
  const values = resources.map((resource) => {
    switch (encoding) {
      case 'ac:link/ri:page': {
        const [page, ...more] = childElements(resource);
        return resource.name === 'ac:link' && hasOnly(resource) && page && more.length === 0
          ? plainPage(page)
          : undefined;
      }
      case 'ri:page':
        return plainPage(resource);
      case 'ri:space':
        return single(resource, 'ri:space', 'ri:space-key');
      case 'ri:attachment':
        return single(resource, 'ri:attachment', 'ri:filename');
      case 'ri:url':
        return single(resource, 'ri:url', 'ri:value');
      case 'ri:user':
        return single(resource, 'ri:user', 'ri:username');
      default:
        return undefined;
    }
  });
  const isList = encoding === 'ri:space' || encoding === 'ri:attachment' || encoding === 'ri:user';
  if (values.some((each) => each === undefined || (isList && /,|^[-+*~]/.test(each)))) return undefined;
  return isList || values.length === 1 ? values.join(',') : undefined;
}

function plainPage(page: Element): string | undefined {
  const target = pageTarget(page);
  return target?.includes('\\') ? undefined : target;
}

function single(resource: Element, name: string, key: string): string | undefined {
  return resource.name === name && hasOnly(resource, key) && resource.children.length === 0
    ? attribute(resource, key)
    : undefined;
}
