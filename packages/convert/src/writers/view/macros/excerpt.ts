import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** An excerpt: its body in a block, or in a span if the macro is inline. */
export const excerpt: BuiltinView = (macro, body) => {
  if (parameterValue(macro, 'hidden') === 'true') return [];
  const isInline = parameterValue(macro, 'atlassian-macro-output-type') === 'INLINE';
  return [element(isInline ? 'span' : 'div', {}, body)];
};
