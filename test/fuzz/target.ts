/** What is fuzzed: a text goes in, and a law must hold of it. */
export interface FuzzTarget {
  readonly name: string;
  /** The law, in one sentence. */
  readonly law: string;
  /** Texts to begin with. */
  readonly seeds: readonly string[];
  /** Pieces that mean something to the target, put in by the mutator. */
  readonly words: readonly string[];
  /** Throws where the law is broken. */
  check(input: string): void | Promise<void>;
  /** The work whose time is held against the length; left out where there is none. */
  readonly work?: (input: string) => unknown;
  /** Ends what the target began. */
  readonly close?: () => void;
}

/** Throws with a message that names the law; what follows the first line is detail. */
export function holds(condition: boolean, law: string, detail: () => string = () => ''): void {
  if (!condition) throw new Error(`${law}\n${detail()}`);
}

/** A range must lie inside a text. */
export function rangeHolds({ start, end }: { readonly start: number; readonly end: number }, source: string): void {
  holds(
    0 <= start && start <= end && end <= source.length,
    'a range lies inside the source',
    () => `${start}..${end} of ${source.length}`,
  );
}
