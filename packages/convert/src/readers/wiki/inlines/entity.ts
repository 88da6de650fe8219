import { decodeEntities } from '@macrowright/storage';
import type { InlineConstruct } from '../construct.ts';

const reference = /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/y;

/**
 * Character references. An invalid reference stays as it is.
 *
 *     &nbsp;  &#252;  &#xFC;
 */
export const entity: InlineConstruct = {
  name: 'entity',
  starts: '&',
  read(cursor, at) {
    reference.lastIndex = at;
    const [raw = ''] = reference.exec(cursor.text) ?? [];
    if (raw === '' || at + raw.length > cursor.end) return at;
    const value = decodeEntities(raw);
    if (value === raw) return at;
    cursor.addText(value, at, at + raw.length);
    return at + raw.length;
  },
};
