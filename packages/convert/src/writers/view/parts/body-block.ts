import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A view that shows the body in a block, with an optional class. */
export function bodyBlock(className?: string): BuiltinView {
  return (_macro, body) => [element('div', { class: className }, body)];
}
