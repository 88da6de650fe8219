import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { textPanel } from '../parts/text-panel.ts';

/** Preformatted text, in a panel by default. */
export const noformat: BuiltinView = (macro, body) => {
  const pre = element('pre', {}, body);
  return [parameterValue(macro, 'nopanel') === 'true' ? pre : textPanel('preformatted', '', macro, pre)];
};
