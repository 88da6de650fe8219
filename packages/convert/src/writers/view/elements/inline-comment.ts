import { attribute, element } from '@macrowright/storage';
import type { BuiltinElementView } from '../context.ts';

/** Text that somebody commented on. Exports do not show it. */
export const inlineComment: BuiltinElementView = (node, inside, view) =>
  view.representation === 'export_view'
    ? inside
    : [element('span', { class: 'inline-comment-marker', 'data-ref': attribute(node, 'ac:ref') }, inside)];

/** A hint for the writer; only the editor shows it. */
export const placeholderText: BuiltinElementView = (_node, inside) => [
  element('span', { class: 'text-placeholder' }, inside),
];
