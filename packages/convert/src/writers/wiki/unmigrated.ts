import type { Macro } from '@macrowright/storage';
import type { WriteContext } from './context.ts';

const oneTag = /^\{([^{}:|=\s\\]+)(?::[^{}\\\n]*)?\}$/;

/**
 * The wiki text that an `unmigrated-wiki-markup` macro keeps, where reading it makes that macro again: one tag of an
 * unknown macro whose name occurs nowhere else, so that it pairs with nothing.
 */
export function writeUnmigrated(cx: WriteContext, { name, parameters, body }: Macro): string | undefined {
  if (name !== 'unmigrated-wiki-markup' && name !== 'unmigrated-inline-wiki-markup') return undefined;
  if (parameters.length > 0 || body?.kind !== 'plain') return undefined;
  const unknown = unknownTag(body.text);
  if (unknown === undefined || cx.registry.find(unknown) || cx.unknownNames.get(unknown) !== 1) return undefined;
  return body.text;
}

/** The name in a text that is one macro tag and nothing else, in lower case. */
export function unknownTag(text: string): string | undefined {
  const name = oneTag.exec(text)?.[1]?.toLowerCase();
  if (name === undefined || name === 'color' || name.startsWith('$') || /^(?:[*_+^~-]|\?\?|\d+)$/.test(name))
    return undefined;
  return name;
}
