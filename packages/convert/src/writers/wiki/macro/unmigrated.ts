import type { Macro } from '@macrowright/storage';
import type { WikiWriter } from '../construct.ts';

const oneTag = /^\{([^{}:|=\s\\]+)(?::[^{}\\\n]*)?\}$/;

/**
 * The wiki markup that an `unmigrated-wiki-markup` macro preserves, if reading it creates that macro again: one tag of an
 * unknown macro whose name occurs nowhere else in the document, so that it cannot pair with another tag.
 */
export function writeUnmigrated(writer: WikiWriter, { name, parameters, body }: Macro): string | undefined {
  if (name !== 'unmigrated-wiki-markup' && name !== 'unmigrated-inline-wiki-markup') return undefined;
  if (parameters.length > 0 || body?.kind !== 'plain') return undefined;
  const unknown = unknownTag(body.text);
  if (unknown === undefined || writer.registry.find(unknown) || writer.unknownMacroCount(unknown) !== 1)
    return undefined;
  return body.text;
}

/** The macro name, in lower case, in wiki markup that is a single macro tag. */
export function unknownTag(wiki: string): string | undefined {
  const name = oneTag.exec(wiki)?.[1]?.toLowerCase();
  if (name === undefined || name === 'color' || name.startsWith('$') || /^(?:[*_+^~-]|\?\?|\d+)$/.test(name))
    return undefined;
  return name;
}
