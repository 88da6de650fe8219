import type { FuzzTarget } from './target.ts';

/** The property that an input violates, without the names and numbers of its message; `undefined` if there is none. */
export async function violatedProperty(target: FuzzTarget, input: string): Promise<string | undefined> {
  try {
    await target.check(input);
    return undefined;
  } catch (error) {
    return propertyOf(error);
  }
}

/** What failures of the same kind have in common: the first line of the message, without the parts that differ between inputs. */
export function propertyOf(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return line.replaceAll(/"[^"]*"|U\+\w+|\d+/g, '…').slice(0, 200);
}

/** The smallest input found that violates the same property. Removes shorter and shorter slices, in at most 2,000 attempts. */
export async function shrink(target: FuzzTarget, input: string, property: string): Promise<string> {
  let [best, attempts] = [input, 0];
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && attempts < 2000; attempts++) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      if ((await violatedProperty(target, shorter)) === property) best = shorter;
      else at += size;
    }
  }
  return best;
}
