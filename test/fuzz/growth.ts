/** How the time of a function grows with the length of its input. */
export interface Growth {
  /** 1 is linear, 2 is quadratic. */
  readonly exponent: number;
  /** Milliseconds of processor time of this thread for the longest input. */
  readonly milliseconds: number;
  readonly length: number;
}

/** Measures a fragment repeated to 16,384 and to 131,072 characters. Times below 150 ms are too short to judge and count as linear. */
export function growthOf(work: (input: string) => unknown, fragment: string): Growth {
  const short = time(work, fragment, 16_384);
  const long = time(work, fragment, 131_072);
  const exponent =
    long.milliseconds < 150
      ? 1
      : Math.log(long.milliseconds / Math.max(short.milliseconds, 0.5)) / Math.log(long.length / short.length);
  return { exponent, ...long };
}

function time(work: (input: string) => unknown, fragment: string, length: number) {
  const input = fragment.repeat(Math.ceil(length / fragment.length));
  const times = [0, 1, 2].map(() => {
    const start = process.threadCpuUsage();
    work(input);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return { milliseconds: Math.min(...times), length: input.length };
}
