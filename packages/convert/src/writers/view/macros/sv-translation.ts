import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** Content in one language. */
export const svTranslation: BuiltinView = (macro, body) => {
  const language = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.exec(parameterValue(macro, 'language') ?? '')?.[0];
  return [element('div', { class: 'sv-translation', lang: language?.replace('_', '-') }, body)];
};
