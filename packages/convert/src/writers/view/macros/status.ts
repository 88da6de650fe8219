import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

const kinds: Readonly<Record<string, string>> = {
  green: 'success',
  yellow: 'current',
  red: 'error',
  blue: 'complete',
  purple: 'progress',
};

/** A coloured word in capitals. */
export const status: BuiltinView = (macro, view) => {
  const colour = parameterValue(macro, 'colour') ?? parameterValue(macro, 'color') ?? '';
  const kind = Object.hasOwn(kinds, colour.toLowerCase()) ? kinds[colour.toLowerCase()] : undefined;
  const names = ['status-macro', 'aui-lozenge'];
  if (view.flavor === 'cloud') names.push('aui-lozenge-visual-refresh');
  if (kind) names.push(`aui-lozenge-${kind}`);
  if (parameterValue(macro, 'subtle') === 'true') names.push('aui-lozenge-subtle');
  const title = parameterValue(macro, 'title') || colour || 'Grey';
  return [element('span', { class: names.join(' ') }, title.toUpperCase())];
};
