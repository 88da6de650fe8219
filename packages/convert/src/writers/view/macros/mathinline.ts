import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';

/** An inline formula, as text. */
export const mathinline: BuiltinView = (macro) => [
  element('span', { class: 'ap-container' }, element('code', {}, clean(parameterValue(macro, 'body') ?? macro.name))),
];
