/** A fuzz target: a property that must hold for every input. */
export interface FuzzTarget {
  readonly name: string;
  /** The property, in one sentence. */
  readonly property: string;
  /** The inputs to start with. */
  readonly seeds: readonly string[];
  /** Strings that are meaningful to the target, which the mutator inserts. */
  readonly fragments: readonly string[];
  /** Throws if the property is violated. */
  check(input: string): void | Promise<void>;
  /** The function whose time is compared with the length of its input, if there is one. */
  readonly work?: (input: string) => unknown;
  /** Stops what the target has started. */
  readonly close?: () => void;
}

/** Throws an error that names the property in its first line and adds details below. */
export function holds(condition: boolean, property: string, detail: () => string = () => ''): void {
  if (!condition) throw new Error(`${property}\n${detail()}`);
}

/** Requires a range to be inside a text. */
export function assertInside({ start, end }: { readonly start: number; readonly end: number }, source: string): void {
  holds(
    0 <= start && start <= end && end <= source.length,
    'a range is inside the source',
    () => `${start}..${end} of ${source.length}`,
  );
}
