/** How the time of some work grows with the length of its input. */
export interface Growth {
  /** 1 is linear, 2 is quadratic. */
  readonly exponent: number;
  /** Milliseconds of this thread on a processor at the longest input: what else the machine does is not in them. */
  readonly milliseconds: number;
  readonly length: number;
}

/** Times a piece repeated to 16 and to 128 thousand characters. Times below 150 ms at the end say nothing and count as linear. */
export function growthOf(work: (input: string) => unknown, piece: string): Growth {
  const short = time(work, piece, 16_384);
  const long = time(work, piece, 131_072);
  const exponent =
    long.milliseconds < 150
      ? 1
      : Math.log(long.milliseconds / Math.max(short.milliseconds, 0.5)) / Math.log(long.length / short.length);
  return { exponent, ...long };
}

function time(work: (input: string) => unknown, piece: string, length: number) {
  const input = piece.repeat(Math.ceil(length / piece.length));
  const times = [0, 1, 2].map(() => {
    const start = process.threadCpuUsage();
    work(input);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return { milliseconds: Math.min(...times), length: input.length };
}
