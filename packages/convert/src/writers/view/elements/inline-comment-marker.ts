import { attribute, element } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';

/** `ac:inline-comment-marker`: text with an inline comment. */
export const inlineCommentMarker: BuiltinElement = {
  render: (node, body) => [
    element('span', { class: 'inline-comment-marker', 'data-ref': attribute(node, 'ac:ref') }, body),
  ],
};
