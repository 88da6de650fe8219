import type { Range, SourceMap } from '@macrowright/storage';
import type { Counterparts, PanePosition } from '../protocol.ts';
import type { Conversion } from './convert.ts';

/** Finds what corresponds to a position in the other panes: the smallest mapped range around it. */
export function locate(conversion: Conversion, position: PanePosition): Counterparts {
  const storage = storageRange(conversion, position);
  if (!storage) return {};
  const wiki = conversion.fromWiki && counterpart(conversion.fromWiki, storage, 'output', 'source');
  const block = position.pane === 'view' ? position.block : blockAt(conversion, storage);
  return {
    storage,
    ...(wiki && { wiki }),
    ...(block !== undefined && { block }),
  };
}

function storageRange({ fromWiki, blockRanges }: Conversion, position: PanePosition): Range | undefined {
  if (position.pane === 'storage') return position.range;
  if (position.pane === 'view') return blockRanges[position.block];
  return fromWiki && counterpart(fromWiki, position.range, 'source', 'output');
}

/** The other side of the smallest segment that contains the range or, failing that, of the smallest one that contains its start. */
function counterpart(
  map: SourceMap,
  range: Range,
  from: 'source' | 'output',
  to: 'source' | 'output',
): Range | undefined {
  let best: { size: number; target: Range; whole: boolean } | undefined;
  for (const segment of map.segments) {
    const { start, end } = segment[from];
    if (start > range.start || end < range.start) continue;
    const whole = end >= range.end;
    const size = end - start;
    if (!best || (whole && !best.whole) || (whole === best.whole && size < best.size)) {
      best = { size, target: segment[to], whole };
    }
  }
  return best?.target;
}

/** The block that contains an offset in the storage format or, failing that, the last block that starts before it. */
function blockAt({ blockRanges }: Conversion, { start }: Range): number | undefined {
  let last: number | undefined;
  for (const [index, range] of blockRanges.entries()) {
    if (!range || range.start > start) continue;
    if (start < range.end) return index;
    last = index;
  }
  return last;
}
