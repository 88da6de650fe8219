import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

const kinds: ReadonlyMap<string, string> = new Map([
  ['green', 'success'],
  ['yellow', 'current'],
  ['red', 'error'],
  ['blue', 'complete'],
  ['purple', 'progress'],
]);

/** A colored lozenge with a word in capitals. */
export const status: BuiltinView = (macro, _body, view) => {
  const color = parameterValue(macro, 'colour') ?? parameterValue(macro, 'color') ?? '';
  const kind = kinds.get(color.toLowerCase());
  const classes = ['status-macro', 'aui-lozenge'];
  if (view.flavor === 'cloud') classes.push('aui-lozenge-visual-refresh');
  if (kind) classes.push(`aui-lozenge-${kind}`);
  if (parameterValue(macro, 'subtle') === 'true') classes.push('aui-lozenge-subtle');
  const title = parameterValue(macro, 'title') || color || 'Grey';
  return [element('span', { class: classes.join(' ') }, title.toUpperCase())];
};
