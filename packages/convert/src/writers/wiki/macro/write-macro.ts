import type { MacroDefinition } from '@macrowright/macros';
import { type ChildNode, childElements, type Element, type Macro, macroOf } from '@macrowright/storage';
import type { Place, WikiWriter, Written } from '../construct.ts';
import { hasOnly } from '../identity.ts';
import { loneMacro } from '../parts.ts';
import { writeParameter } from './parameter.ts';
import { writeUnmigrated } from './unmigrated.ts';

/** Writes `{name:key=value}body{name}`. `placement` is whether the macro is a block or part of a line. */
export function writeMacro(writer: WikiWriter, element: Element, place: Place, placement: 'block' | 'inline'): Written {
  const macro = macroOf(element);
  if (!macro) return { reason: `"${element.name}" is not a macro.` };
  const definition = writer.registry.get(macro.name);
  const reason = problemOf(macro, definition, placement);
  if (reason !== undefined || !definition) return { reason: reason ?? `Unknown macro "${macro.name}".` };

  return writeUnmigrated(writer, macro) ?? writeTags(writer, macro, definition, place);
}

/** Writes inline content that is a single macro as a block; `undefined` if it is anything else or the macro has no block form. */
export function writeLoneMacro(writer: WikiWriter, nodes: readonly ChildNode[], place: Place): string | undefined {
  const macro = loneMacro(nodes);
  if (!macro || writer.unsafe.has(macro)) return undefined;
  const written = writeMacro(writer, macro, place, 'block');
  return typeof written === 'string' ? written : undefined;
}

function problemOf(
  { element, name, parameters, body }: Macro,
  definition: MacroDefinition | undefined,
  placement: 'block' | 'inline',
): string | undefined {
  if (!definition) return `Unknown macro "${name}": wiki markup cannot tell whether it has a body.`;
  if (definition.name !== name || definition.distribution === 'wiki-only' || /[\s{}:|=]/.test(name))
    return `In wiki markup, "${name}" is the name of another macro.`;
  if (placement === 'inline' && definition.placement === 'block')
    return `Wiki markup does not support macro "${name}" inside a line.`;
  if (!hasOnly(element, 'ac:name')) return `Wiki markup does not support all attributes of macro "${name}".`;
  // a tag without its body could pair with a later tag
  if (body?.kind !== (definition.body === 'none' ? undefined : definition.body))
    return `Macro "${name}" does not have the kind of body that it has in wiki markup.`;
  if (childElements(element).length !== parameters.length + (body ? 1 : 0))
    return `Macro "${name}" contains elements that wiki markup does not support.`;
  return undefined;
}

function writeTags(
  writer: WikiWriter,
  { name, parameters: given, body }: Macro,
  definition: MacroDefinition,
  place: Place,
): Written {
  const parameters: string[] = [];
  for (const [index, parameter] of given.entries()) {
    const written = writeParameter(parameter, index, definition);
    if (written === undefined)
      return { reason: `Wiki markup cannot express parameter "${parameter.name}" of macro "${name}".` };
    parameters.push(written);
  }
  const closing = `{${name}}`;
  const opening = parameters.length > 0 ? `{${name}:${parameters.join('|')}}` : closing;
  if (!body) return opening;

  if (body.kind === 'plain') {
    if (body.text.includes(closing)) return { reason: `The body of macro "${name}" contains its closing tag.` };
    return `${opening}${body.text}${closing}`;
  }
  if (parameters.length === 0 && writer.openMacros.includes(name.toLowerCase()))
    return {
      reason: `In wiki markup, macro "${name}" without parameters closes the enclosing macro of the same name.`,
    };
  writer.openMacros.push(name.toLowerCase());
  const content = writer.blocks(body.nodes, { kind: 'body', inCell: false, depth: place.depth + 1 });
  writer.openMacros.pop();
  return content.includes('\n') ? `${opening}\n${content}\n${closing}` : `${opening}${content}${closing}`;
}
