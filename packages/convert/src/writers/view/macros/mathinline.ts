import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';

/** A formula inside a line, as text. */
export const mathinline: BuiltinView = (macro) => [
  element('span', { class: 'ap-container' }, element('code', {}, clean(parameterValue(macro, 'body') ?? macro.name))),
];
