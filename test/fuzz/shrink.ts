import type { FuzzTarget } from './target.ts';

/** The law that an input breaks, `undefined` when it breaks none. Names and numbers in the message are left out. */
export async function brokenLaw(target: FuzzTarget, input: string): Promise<string | undefined> {
  try {
    await target.check(input);
    return undefined;
  } catch (error) {
    return lawOf(error);
  }
}

/** What two finds of one kind have in common: the first line, without what differs from input to input. */
export function lawOf(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return line.replaceAll(/"[^"]*"|U\+\w+|\d+/g, '…').slice(0, 200);
}

/** The smallest text found that breaks the same law. Takes away ever shorter pieces, for at most two thousand tries. */
export async function shrink(target: FuzzTarget, input: string, law: string): Promise<string> {
  let [best, tries] = [input, 0];
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && tries < 2000; tries++) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      if ((await brokenLaw(target, shorter)) === law) best = shorter;
      else at += size;
    }
  }
  return best;
}
