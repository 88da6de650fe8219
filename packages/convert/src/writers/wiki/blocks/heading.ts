import type { BlockWriter } from '../construct.ts';
import { hasOnly } from '../identity.ts';

/** `h2. Release *notes*` */
export const heading: BlockWriter = {
  elements: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  write(writer, element, place) {
    const write = () => `${element.name}. ${writer.inline(element.children, { ...place, kind: 'heading' })}`;
    if (hasOnly(element)) return write();
    return { reason: 'Wiki markup does not support attributes on headings.', nearest: write };
  },
};
