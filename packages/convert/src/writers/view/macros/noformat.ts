import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { plainPanel } from '../parts/plain-panel.ts';

/** Preformatted text, in a panel by default. */
export const noformat: BuiltinView = (macro, body) => {
  const pre = element('pre', {}, body);
  if (parameterValue(macro, 'nopanel') === 'true') return [pre];
  return [plainPanel(parameterValue(macro, 'title'), pre, { prefix: 'preformatted' })];
};
