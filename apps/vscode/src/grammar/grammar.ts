/** One rule of a TextMate grammar. */
export interface GrammarRule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  /** In place of `end`: the rule holds as long as each line matches this at its start. */
  readonly while?: string;
  readonly include?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
}

/** What the groups of an expression are, by their number. */
export type Captures = Readonly<Record<number, { readonly name?: string; readonly patterns?: readonly GrammarRule[] }>>;

/** A TextMate grammar, as VS Code reads it from JSON. */
export interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector?: string;
  readonly patterns: readonly GrammarRule[];
  readonly repository?: Readonly<Record<string, GrammarRule>>;
}

/** Groups by their place: the first name belongs to group 1. An empty name leaves a group out. */
export function groups(...names: readonly string[]): Captures {
  return Object.fromEntries(names.flatMap((name, index) => (name === '' ? [] : [[index + 1, { name }]])));
}

/** Includes rules of the same grammar's repository. */
export function own(...names: readonly string[]): readonly GrammarRule[] {
  return names.map((name) => ({ include: `#${name}` }));
}
