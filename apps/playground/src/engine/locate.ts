import type { Range, SourceMap } from '@macrowright/storage';
import type { Counterparts, PanePlace } from '../protocol.ts';
import type { Conversion } from './convert.ts';

/** Finds what belongs to a place in the other panes: the smallest mapped stretch around it. */
export function locate(conversion: Conversion, place: PanePlace): Counterparts {
  const storage = storageRange(conversion, place);
  if (!storage) return {};
  const wiki = conversion.fromWiki && towards(conversion.fromWiki, storage, 'output', 'source');
  const block = place.pane === 'view' ? place.block : blockAt(conversion, storage);
  return {
    storage,
    ...(wiki && { wiki }),
    ...(block !== undefined && { block }),
  };
}

function storageRange({ fromWiki, blockRanges }: Conversion, place: PanePlace): Range | undefined {
  if (place.pane === 'storage') return place.range;
  if (place.pane === 'view') return blockRanges[place.block];
  return fromWiki && towards(fromWiki, place.range, 'source', 'output');
}

/** The smallest segment that holds the range, else the smallest that holds its start, carried to the other side. */
function towards(map: SourceMap, range: Range, from: 'source' | 'output', to: 'source' | 'output'): Range | undefined {
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

/** The block that comes from a stretch of the storage; the last one that begins before it where none holds it. */
function blockAt({ blockRanges }: Conversion, { start }: Range): number | undefined {
  let last: number | undefined;
  for (const [index, range] of blockRanges.entries()) {
    if (!range || range.start > start) continue;
    if (start < range.end) return index;
    last = index;
  }
  return last;
}
