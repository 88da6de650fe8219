import type { WikiMacroTag } from './wiki-document.ts';

/** Creates a test of whether an offset is inside a plain-text body. Call it with offsets in source order. */
export function createPlainCursor(tags: readonly WikiMacroTag[]): (offset: number) => boolean {
  const bodies = tags.flatMap(({ plain, range, end }) => (plain && end ? [{ start: range.end, end: end.start }] : []));
  let next = 0;
  return (offset) => {
    for (let body = bodies[next]; body && body.end <= offset; body = bodies[++next]);
    const body = bodies[next];
    return body !== undefined && body.start <= offset;
  };
}
