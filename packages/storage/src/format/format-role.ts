import { type ChildNode, type Element, isCDATA, isComment, isTag, isText } from 'domhandler';
import { type Macro, macroOf } from '../macro.ts';
import { elementDefinition } from '../vocabulary/vocabulary.ts';

/**
 * The role of a node for the formatter. White space next to a `block` is not visible. `inline` is treated like text. `maybe`
 * is a macro, an image, or an unknown element: white space between two of them may be visible.
 */
export type FormatRole = 'space' | 'text' | 'comment' | 'inline' | 'maybe' | 'block';

/** Elements with significant white space, and elements whose content should stay on one line. */
const verbatim = new Set([
  'pre',
  'ac:parameter',
  'ac:link',
  'ac:image',
  'ac:adf-attribute',
  'ac:adf-parameter',
  'ac:adf-mark',
]);

/** Whether a macro is a block; `undefined` if that is unknown. */
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

/** Whether line breaks are allowed between the children of an element. */
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
