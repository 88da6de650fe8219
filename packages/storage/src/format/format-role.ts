import { type ChildNode, type Element, isCDATA, isComment, isTag, isText } from 'domhandler';
import { type Macro, macroOf } from '../macro.ts';
import { elementDefinition } from '../vocabulary/vocabulary.ts';

/**
 * What a node is to the formatter. White space beside a `block` does not show. `inline` counts as text does; `maybe` is a
 * macro, an image, or an element that the vocabulary does not have: white space between two of them may show.
 */
export type FormatRole = 'space' | 'text' | 'comment' | 'inline' | 'maybe' | 'block';

/** Elements in which white space counts, or whose inside is better left as it is. */
const verbatim = new Set([
  'pre',
  'ac:parameter',
  'ac:link',
  'ac:image',
  'ac:adf-attribute',
  'ac:adf-parameter',
  'ac:adf-mark',
]);

/** What the caller knows of macros. */
export type IsBlockMacro = (macro: Macro) => boolean | undefined;

/** The role of a node among its siblings. */
export function formatRole(node: ChildNode, isBlockMacro: IsBlockMacro): FormatRole {
  if (isText(node)) return /[^ \t\r\n]/.test(node.data) ? 'text' : 'space';
  if (isCDATA(node)) return 'text';
  if (isComment(node)) return 'comment';
  if (!isTag(node)) return 'text';

  const macro = macroOf(node);
  if (macro) return isBlock(macro, isBlockMacro) ? 'block' : 'maybe';
  const definition = elementDefinition(node.name);
  if (definition?.display === 'part') {
    const parent = node.parent && isTag(node.parent) ? node.parent.name : '';
    return definition.parents?.includes(parent) ? 'block' : 'maybe';
  }
  return definition?.display === 'block' || definition?.display === 'inline' ? definition.display : 'maybe';
}

/** Whether lines may be broken between the children of an element. */
export function isLaidOut(element: Element): boolean {
  const definition = elementDefinition(element.name);
  if (!definition || verbatim.has(element.name)) return false;
  if (definition.content !== 'elements' && definition.content !== 'flow' && definition.content !== 'block')
    return false;
  if (element.attribs['xml:space'] === 'preserve') return false;
  return !/white-space\s*:\s*(?:pre|break-spaces)/i.test(element.attribs.style ?? '');
}

function isBlock(macro: Macro, isBlockMacro: IsBlockMacro): boolean {
  const output = macro.parameters.find(({ name }) => name === 'atlassian-macro-output-type')?.value;
  if (output === 'INLINE') return false;
  return output === 'BLOCK' || (isBlockMacro(macro) ?? macro.body?.kind === 'rich');
}
