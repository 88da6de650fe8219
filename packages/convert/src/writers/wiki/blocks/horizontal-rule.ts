import type { BlockWriter } from '../construct.ts';
import { hasOnly } from '../identity.ts';

/** `----` */
export const horizontalRule: BlockWriter = {
  elements: ['hr'],
  write(_writer, element) {
    if (hasOnly(element)) return '----';
    return { reason: 'Wiki markup does not support attributes on horizontal rules.', nearest: () => '----' };
  },
};
